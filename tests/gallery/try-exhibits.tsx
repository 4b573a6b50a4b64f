import {rules} from '../../src/decisions/index.ts';
import type {Framing} from '../../src/model/framing.ts';
import {Owner} from '../../src/model/owner.ts';
import {usualQuiet} from '../../src/model/quiet.ts';
import {Because} from '../../src/ui/because.tsx';
import {titleOf} from '../../src/ui/decision-text.ts';
import {QuietForm} from '../../src/ui/quiet-form.tsx';
import {text} from '../../src/ui/text.ts';
import {type Tried, TryForm} from '../../src/ui/try-form.tsx';
import {type ShownStep, TrySteps} from '../../src/ui/try-steps.tsx';
import type {Exhibit} from './exhibit.ts';
import {because, debt, noDebt, usual, WORDS} from './made-up.ts';

const NOTHING: Tried = {title: '', description: '', type: '', labels: '', components: '', dueDate: '', key: ''};
const TYPED: Tried = {
	title: WORDS.longTitle,
	description: WORDS.description,
	type: WORDS.type,
	labels: WORDS.longLabel,
	components: WORDS.component,
	dueDate: '2026-05-29',
	key: WORDS.longKey,
};
const unsaid = {said: false, quote: null, at: null} as const;
const silentFraming: Framing = {
	customerImpact: unsaid,
	teamVelocity: unsaid,
	incidentRisk: unsaid,
	evidence: unsaid,
	options: unsaid,
	costOfDelay: unsaid,
	reversibility: unsaid,
	doneSignal: unsaid,
};
const framed: Framing = {
	...silentFraming,
	teamVelocity: {said: true, quote: WORDS.description, at: {in: 1, start: 0, end: WORDS.description.length}},
	evidence: {said: true, quote: WORDS.unbroken, at: {in: 1, start: 0, end: WORDS.unbroken.length}},
};
const call = (owner: Owner, sure: number) => ({owner, decisionTitle: titleOf(usual[owner]), sure});
const steps: readonly ShownStep[] = [
	{rule: 'label', part: 'decided', call: call('shared', 0.92), saw: [WORDS.longLabel], weights: []},
	{
		rule: 'words-model',
		part: 'agreed',
		call: call('shared', 0.7),
		saw: [WORDS.phrase],
		weights: [
			{words: WORDS.phrase, weight: 1.25},
			{words: WORDS.unbroken, weight: -0.5},
		],
	},
	{rule: 'usual-for-type', part: 'differed', call: call('engineering', 0.7), saw: [WORDS.type], weights: []},
];
const silent: readonly ShownStep[] = rules.map(({id}, place) => ({
	rule: id,
	part: place < rules.length - 1 ? 'silent' : 'not-asked',
	call: null,
	saw: [],
	weights: [],
}));

/** Where a reader tries out how tickets are judged and how much is told. */
export const tryExhibits: readonly Exhibit[] = [
	{
		id: 'because',
		surface: 'popup',
		states: [
			{name: 'one reason', shows: <Because title={text('card_because')} reasons={[because]} />},
			{name: 'several', shows: <Because title={text('card_debt')} reasons={debt.reasons} />},
		],
	},
	{
		id: 'try-form',
		surface: 'options',
		states: [
			{name: 'empty', shows: <TryForm tried={NOTHING} types={[]} keys={[]} onTry={nothing} />},
			{name: 'typed', shows: <TryForm tried={TYPED} types={[WORDS.type]} keys={[WORDS.longKey]} onTry={nothing} />},
		],
	},
	{
		id: 'try-steps',
		surface: 'options',
		states: [
			...Owner.options.map((owner) => ({
				name: owner,
				shows: <TrySteps verdict={{...call(owner, 0.92), likely: false}} steps={steps} debt={debt} framing={framed} />,
			})),
			{
				name: 'likely',
				shows: (
					<TrySteps
						verdict={{...call('product', 0.45), likely: true}}
						steps={silent}
						debt={noDebt}
						framing={silentFraming}
					/>
				),
			},
		],
	},
	{
		id: 'quiet-form',
		surface: 'options',
		states: [
			{name: 'usual', shows: <QuietForm quiet={usualQuiet} usual={usualQuiet} isUsual={true} onSay={nothing} />},
			{
				name: 'changed',
				shows: <QuietForm quiet={{boards: 0.95, likely: 0.6}} usual={usualQuiet} isUsual={false} onSay={nothing} />,
			},
			{
				name: 'wrong',
				shows: <QuietForm quiet={usualQuiet} usual={usualQuiet} isUsual={true} onSay={nothing} />,
				afterwards(shown: HTMLElement) {
					const field = shown.querySelector('input');
					if (!field) return;
					field.value = '20';
					field.dispatchEvent(new Event('change', {bubbles: true}));
				},
			},
		],
	},
];

function nothing(): void {}
