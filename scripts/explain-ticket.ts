import {compile} from '../src/decisions/compile.ts';
import {defaultMatrix} from '../src/decisions/default-matrix.ts';
import {explain, type Step} from '../src/decisions/explain.ts';
import type {Day} from '../src/decisions/rule.ts';
import {detectors, frame} from '../src/hints/framing.ts';
import type {Dimension} from '../src/model/framing.ts';
import {reasonText} from '../src/ui/reason-text.ts';
import {lookupIn, type Messages} from './lookup.ts';
import {problemText, quoted, ticketOf} from './read-ticket.ts';
import {readTickets} from './read-tickets.ts';

export type Explained = {kind: 'explained'; text: string; warnings: string[]} | {kind: 'bad'; problems: string[]};

/** Each step that leads to the verdict of one ticket of a file, in words, as if it were `today`. Never throws. */
export function explainTicket(text: string, fileName: string, key: string, messages: Messages, today: Day): Explained {
	const file = readTickets(text, fileName);
	if (file.kind === 'bad') return {kind: 'bad', problems: file.problems.map(problemText)};
	const read = file.tickets.find((ticket) => ticket.key === key);
	if (!read) {
		const known = file.tickets.slice(0, 3).map((ticket) => ticket.key);
		return {kind: 'bad', problems: [`expected one of its keys, such as ${known.join(', ')}, found ${quoted(key)}`]};
	}
	const lookup = lookupIn(messages);
	const ticket = ticketOf(read);
	const {verdict, steps, debt} = explain(ticket, compile(defaultMatrix), today);
	const whose = ({owner, decision, sure}: {owner: string; decision: string; sure: number}): string =>
		`${owner}, ${lookup(`decision_${decision.replaceAll('-', '_')}_title`)}, ${percent(sure)} sure`;
	const linesOf = ({rule, part, opinion, owner}: Step, place: number): string[] => {
		const name = lookup(`rule_${rule.replaceAll('-', '_')}`) || rule;
		const head = `${place + 1}. ${name}: ${lookup(`step_${part.replaceAll('-', '_')}`)}`;
		if (opinion === null || owner === null) return [head];
		const weights = (opinion.weights ?? []).map(({words, weight}) => `   ${signed(weight)}  ${quoted(words)}`);
		return [
			head,
			`   ${whose({...opinion, owner})}`,
			`   ${reasonText({rule, saw: [...opinion.saw]}, lookup)}`,
			...weights,
		];
	};
	const lines = [
		`${ticket.key}  ${ticket.title ?? ''}`.trimEnd(),
		`Whose call: ${whose(verdict)}`,
		'',
		...steps.flatMap(linesOf),
		'',
		`Technical debt: ${debt.is ? 'yes' : 'no'}, ${percent(debt.sure)} sure`,
		...debt.reasons.map((reason) => `   ${reasonText(reason, lookup)}`),
		'',
		...Object.entries(frame(ticket)).map(([dimension, {quote}]) => {
			const name = lookup(`framing_${detectors[dimension as Dimension].id.replaceAll('-', '_')}`);
			return `${name}: ${quote === null ? 'not found' : quoted(quote)}`;
		}),
		'',
	];
	return {kind: 'explained', text: lines.join('\n'), warnings: file.warnings};
}

function percent(share: number): string {
	return `${Math.round(share * 100)} %`;
}

function signed(weight: number): string {
	return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;
}
