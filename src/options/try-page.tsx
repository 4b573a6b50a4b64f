import {useMemo, useState} from 'preact/hooks';
import {compile} from '../decisions/compile.ts';
import {type Explanation, explain} from '../decisions/explain.ts';
import {JIRA_TYPES, OWN_TYPES} from '../decisions/type-names.ts';
import {frame} from '../hints/framing.ts';
import {dayOf} from '../model/day.ts';
import {isLikely, usualQuiet} from '../model/quiet.ts';
import {type Ticket, unknownTicket} from '../model/ticket.ts';
import {text} from '../ui/text.ts';
import {type Tried, TryForm} from '../ui/try-form.tsx';
import {type ShownStep, TrySteps} from '../ui/try-steps.tsx';
import {titleIn} from './change-text.ts';
import type {Desk} from './desk.ts';

const NOTHING: Tried = {title: '', description: '', type: '', labels: '', components: '', dueDate: '', key: ''};
const TYPES = [...Object.keys(JIRA_TYPES), ...Object.keys(OWN_TYPES)].sort();

/** A typed ticket, judged by the reader's own matrix, rules and picks. It is kept nowhere. */
export function TryPage({desk}: {desk: Desk}) {
	const [tried, setTried] = useState(NOTHING);
	const {matrix, state} = desk;
	const {rules, picks} = state.differences;
	const compiled = useMemo(() => compile(matrix, {rules, picks}), [matrix, rules, picks]);
	const keys = [...new Set(picks.map(({key}) => key))];
	const isTried = Object.values(tried).some((typed) => typed.trim() !== '');
	const ticket = isTried ? ticketOf(tried, desk) : null;
	return (
		<>
			<p class="intro">{text('options_try_intro')}</p>
			<div class="try">
				<TryForm tried={tried} types={TYPES} keys={keys} onTry={setTried} />
				<section aria-label={text('options_try_verdict')}>
					{ticket ? (
						<TrySteps {...shownOf(explain(ticket, compiled, dayOf(new Date())), desk)} framing={frame(ticket)} />
					) : (
						<p class="empty">{text('options_try_nothing')}</p>
					)}
				</section>
			</div>
		</>
	);
}

function ticketOf({title, description, type, labels, components, dueDate, key}: Tried, {state}: Desk): Ticket {
	const picked = state.differences.picks.find((pick) => pick.key === key.trim());
	return {
		...unknownTicket('jira-cloud', picked?.site ?? '', key.trim()),
		title: title.trim() || null,
		description: description.trim() || null,
		type: type.trim() || null,
		labels: listOf(labels),
		components: listOf(components),
		dueDate: dueDate || null,
	};
}

/** Null for none: then the tracker has not told any. */
function listOf(typed: string): string[] | null {
	const names = typed.split(',').flatMap((name) => name.trim() || []);
	return names.length > 0 ? names : null;
}

function shownOf({verdict, steps, debt}: Explanation, {names, state}: Desk) {
	const quiet = state.differences.quiet ?? usualQuiet;
	return {
		verdict: {...verdict, decisionTitle: titleIn(names, verdict.decision), likely: isLikely(verdict, quiet)},
		steps: steps.map(
			({rule, part, opinion, owner}): ShownStep => ({
				rule,
				part,
				call: opinion && owner && {owner, decisionTitle: titleIn(names, opinion.decision), sure: opinion.sure},
				saw: opinion?.saw ?? [],
				weights: opinion?.weights ?? [],
			}),
		),
		debt,
	};
}
