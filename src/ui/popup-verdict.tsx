import type {Reason} from '../model/verdict.ts';
import {questionOf, titleOf} from './decision-text.ts';
import {OwnerMark} from './owner-mark.tsx';
import {reasonText} from './reason-text.ts';
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
			<Reasons title={text('card_because')} reasons={verdict.reasons} />
			{debt.is && <Reasons title={text('card_debt')} reasons={debt.reasons} />}
		</div>
	);
}

function Reasons({title, reasons}: {title: string; reasons: readonly Reason[]}) {
	return (
		<>
			<h3>{title}</h3>
			<ul>
				{reasons.map((reason) => (
					<li key={reason.rule}>
						<bdi>{reasonText(reason, text)}</bdi>
					</li>
				))}
			</ul>
		</>
	);
}
