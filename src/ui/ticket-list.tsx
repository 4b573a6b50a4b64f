import type {Debt} from '../model/debt.ts';
import type {Verdict} from '../model/verdict.ts';
import {titleOf} from './decision-text.ts';
import {OwnerMark} from './owner-mark.tsx';
import {text} from './text.ts';

export interface ListedTicket {
	key: string;
	title: string | null;
	verdict: Verdict;
	/** It is said that the verdict is not sure. */
	likely: boolean;
	decisionTitle: string | null;
	debt: Debt;
}

interface TicketListProps {
	tickets: readonly ListedTicket[];
	label: string;
	onShow(key: string): void;
}

/**
 * Tickets with whose call each one is; a press on one asks the page to show it. Their own words are set apart, so
 * that their direction stays theirs.
 */
export function TicketList({tickets, label, onShow}: TicketListProps) {
	return (
		<ul class="tickets" aria-label={label}>
			{tickets.map(({key, title, verdict, likely, decisionTitle, debt}) => (
				<li key={key} class={verdict.owner}>
					<button type="button" class="row" onClick={() => onShow(key)}>
						<OwnerMark owner={verdict.owner} />
						<span class="about">
							<span class="title">
								<span class="key">{key}</span> <bdi>{title}</bdi>
							</span>
							<span class="call">
								<b>{text(`owner_${verdict.owner}`)}</b>
								{likely && ` (${text('card_likely')})`}
								{`, ${titleOf({id: verdict.decision, title: decisionTitle})}`}
								{debt.is && ` · ${text('badge_debt')}`}
							</span>
						</span>
					</button>
				</li>
			))}
		</ul>
	);
}
