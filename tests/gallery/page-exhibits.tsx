import type {Look} from '../../src/content/badge.ts';
import type {Density} from '../../src/content/quiet.ts';
import {Owner} from '../../src/model/owner.ts';
import {isLikely, usualQuiet} from '../../src/model/quiet.ts';
import {OwnerMark} from '../../src/ui/owner-mark.tsx';
import {BadgeHere} from './badge-here.tsx';
import type {Exhibit, State} from './exhibit.ts';
import {because, debt, longOwn, noDebt, usual, verdictOf, WORDS} from './made-up.ts';

const DENSITIES: readonly Density[] = ['icon', 'word', 'full'];

/** What stands on a tracker's page beside the words of tickets. */
export const pageExhibits: readonly Exhibit[] = [
	{
		id: 'badge',
		surface: 'page',
		states: [
			...Owner.options.flatMap((owner) => [
				...DENSITIES.map((density) => badge(`${owner}, ${density}`, look(owner, {density}))),
				badge(`${owner}, likely`, look(owner, {verdict: verdictOf(usual[owner], [because], 0.5)})),
				badge(`${owner}, debt`, look(owner, {debt})),
				badge(`${owner}, likely debt`, look(owner, {debt, verdict: verdictOf(usual[owner], [because], 0.5)})),
			]),
			badge('shared, full, likely debt', {
				...look('shared', {density: 'full', debt}),
				verdict: verdictOf(usual.shared, [because], 0.5),
			}),
			{name: 'shared, no room for its word', shows: <BadgeHere narrow look={look('shared', {density: 'word'})} />},
			badge('a long title of the reader’s own', {
				...look('product', {density: 'full'}),
				decision: longOwn,
				verdict: verdictOf(longOwn, [because]),
			}),
			{name: 'flashed', shows: <BadgeHere flashed look={look('product')} />},
		],
	},
	{
		id: 'owner-mark',
		surface: 'page',
		states: Owner.options.map((owner) => ({
			name: owner,
			shows: (
				<p class={`card call ${owner}`}>
					<OwnerMark owner={owner} />
				</p>
			),
		})),
	},
];

function badge(name: string, shown: Look): State {
	return {name, shows: <BadgeHere look={shown} />};
}

function look(owner: Owner, change: Partial<Look> = {}): Look {
	const verdict = change.verdict ?? verdictOf(usual[owner], [because]);
	return {
		ticket: WORDS.key,
		decision: usual[owner],
		verdict,
		likely: isLikely(verdict, usualQuiet),
		density: 'icon',
		debt: noDebt,
		...change,
	};
}
