import {Because} from './because.tsx';
import {questionOf, titleOf} from './decision-text.ts';
import {OwnerMark} from './owner-mark.tsx';
import {text} from './text.ts';
import type {ListedTicket} from './ticket-list.tsx';

/** One ticket and why it is whose call. `key` is '' for words that belong to no ticket that is known. */
export function PopupVerdict({ticket: {key, title, verdict, likely, decisionTitle, debt}}: {ticket: ListedTicket}) {
	const decision = {id: verdict.decision, title: decisionTitle};
	return (
		<div class="verdict" role="status">
			<p class="title">
				{key && <span class="key">{key}</span>} <bdi>{title}</bdi>
			</p>
			<h2>{questionOf(decision) || titleOf(decision)}</h2>
			<p class={`whose ${verdict.owner}`}>
				<OwnerMark owner={verdict.owner} />
				<span>
					{`${text('card_whose_call')} `}
					<b>{text(`owner_${verdict.owner}`)}</b>
					{likely && ` (${text('card_likely')})`}
					{`, ${titleOf(decision)}`}
				</span>
			</p>
			<Because title={text('card_because')} reasons={verdict.reasons} />
			{debt.is && <Because title={text('card_debt')} reasons={debt.reasons} />}
		</div>
	);
}
