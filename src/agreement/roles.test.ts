import {describe, expect, test} from 'vitest';
import {rolesUnder} from './roles.ts';

const strategy = {driver: ['pm'], approver: ['pm'], contributors: ['em', 'design'], informed: ['team']};
const scope = {driver: ['pm', 'design'], approver: ['pm'], contributors: ['em', 'team'], informed: []};
const building = {driver: ['team', 'tech-lead'], approver: ['em'], contributors: ['design'], informed: ['pm']};
const estimates = {driver: ['em'], approver: ['team'], contributors: ['pm', 'tech-lead'], informed: ['stakeholders']};
const date = {driver: ['em'], approver: ['pm', 'em'], contributors: ['team'], informed: ['leadership']};
const cover = {driver: ['pm', 'em'], approver: ['pm', 'em'], contributors: ['leadership'], informed: ['team']};

describe('the roles of a decision that has come to another owner', () => {
	test.each([
		[
			'what was product’s call is engineering’s to approve and to drive, and product is asked',
			strategy,
			'engineering',
			{driver: ['em'], approver: ['em'], contributors: ['pm', 'design'], informed: ['team']},
		],
		[
			'who drives beside a partner goes on driving',
			scope,
			'engineering',
			{driver: ['em', 'design'], approver: ['em'], contributors: ['pm', 'team'], informed: []},
		],
		[
			'what the team drives it drives for product too, and the former approver is asked',
			building,
			'product',
			{driver: ['team', 'tech-lead'], approver: ['pm'], contributors: ['em', 'design'], informed: []},
		],
		[
			'what comes to be shared is approved by both and driven as before',
			strategy,
			'shared',
			{driver: ['pm'], approver: ['pm', 'em'], contributors: ['design'], informed: ['team']},
		],
		[
			'a team that approved is asked when the partners approve instead',
			estimates,
			'shared',
			{driver: ['em'], approver: ['pm', 'em'], contributors: ['team', 'tech-lead'], informed: ['stakeholders']},
		],
		[
			'what was shared is one partner’s alone, and the other is asked',
			date,
			'product',
			{driver: ['pm'], approver: ['pm'], contributors: ['em', 'team'], informed: ['leadership']},
		],
		[
			'of two who drove the one who decides goes on',
			cover,
			'engineering',
			{driver: ['em'], approver: ['em'], contributors: ['pm', 'leadership'], informed: ['team']},
		],
		[
			'a decision that names nobody has an approver all the same',
			{driver: [], approver: [], contributors: [], informed: []},
			'shared',
			{driver: [], approver: ['pm', 'em'], contributors: [], informed: []},
		],
	] as const)('%s', (_, {driver, approver, contributors, informed}, owner, roles) => {
		const daci = {
			driver: [...driver],
			approver: [...approver],
			contributors: [...contributors],
			informed: [...informed],
		};
		expect(rolesUnder(owner, daci)).toEqual(roles);
	});

	test('leave no partner out, and ask nobody who decides', () => {
		for (const owner of ['product', 'engineering', 'shared'] as const) {
			for (const daci of [strategy, scope, building, estimates, date, cover]) {
				const {driver, approver, contributors, informed} = rolesUnder(owner, daci);
				for (const part of [contributors, informed]) {
					expect(part.filter((role) => driver.includes(role) || approver.includes(role))).toEqual([]);
				}
				expect([...driver, ...approver, ...contributors, ...informed]).toEqual(expect.arrayContaining(['pm', 'em']));
			}
		}
	});

	test('keeps fields that this version does not know', () => {
		expect(rolesUnder('shared', {...strategy, since: '2031'})).toMatchObject({since: '2031'});
	});
});
