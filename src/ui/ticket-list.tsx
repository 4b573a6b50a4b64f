import type {Debt} from '../model/debt.ts';
import {isLikely, type Verdict} from '../model/verdict.ts';
import {titleOf} from './decision-text.ts';
import {OwnerMark} from './owner-mark.tsx';
import {text} from './text.ts';

export interface ListedTicket {
	key: string;
	title: string | null;
	verdict: Verdict;
	decisionTitle: string | null;
	debt: Debt;
}

/** Tickets with whose call each one is. Their own words are set apart, so that their direction stays theirs. */
export function TicketList({tickets, label}: {tickets: readonly ListedTicket[]; label: string}) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard.
		<ul aria-label={label} tabIndex={0}>
			{tickets.map(({key, title, verdict, decisionTitle, debt}) => (
				<li key={key} class={verdict.owner}>
					<OwnerMark owner={verdict.owner} />
					<div>
						<span class="title">
							<span class="key">{key}</span>
							<bdi>{title}</bdi>
						</span>
						<span class="call">
							<b>{text(`owner_${verdict.owner}`)}</b>
							{isLikely(verdict) && ` (${text('card_likely')})`}
							{`, ${titleOf({id: verdict.decision, title: decisionTitle})}`}
							{debt.is && ` · ${text('badge_debt')}`}
						</span>
					</div>
				</li>
			))}
		</ul>
	);
}
