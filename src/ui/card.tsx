import type {Debt} from '../model/debt.ts';
import type {Decision} from '../model/decision.ts';
import {isLikely, type Verdict} from '../model/verdict.ts';
import {questionOf, titleOf} from './decision-text.ts';
import {OwnerMark} from './owner-mark.tsx';
import {reasonText} from './reason-text.ts';
import {text} from './text.ts';

export interface CardProps {
	ticket: string;
	decision: Decision;
	verdict: Verdict;
	debt: Debt;
}

/** What a badge says when it is asked why. It gates nothing. */
export function Card({ticket, decision, verdict, debt}: CardProps) {
	const likely = isLikely(verdict);
	return (
		<>
			<h2 class="question">{questionOf(decision) || titleOf(decision)}</h2>
			<p class={`call ${verdict.owner}`}>
				<OwnerMark owner={verdict.owner} />
				<span>
					{`${text('card_whose_call')} `}
					<span class="owner-word">{text(`owner_${verdict.owner}`)}</span>
					{likely ? ` (${text('card_likely')})` : ''}
					{`, ${titleOf(decision)}`}
				</span>
			</p>
			<h3>{text('card_because')}</h3>
			<ul>
				{verdict.reasons.map((reason) => (
					<li key={reason.rule}>
						<bdi>{reasonText(reason, text)}</bdi>
					</li>
				))}
			</ul>
			{debt.is && (
				<>
					<h3>{text('card_debt')}</h3>
					<ul>
						{debt.reasons.map((reason) => (
							<li key={reason.rule}>
								<bdi>{reasonText(reason, text)}</bdi>
							</li>
						))}
					</ul>
				</>
			)}
			<h3>{text('card_decides')}</h3>
			<p>{decision.daci.approver.map((role) => text(`role_${role.replaceAll('-', '_')}`) || role).join(', ')}</p>
			<h3>{text('card_ticket')}</h3>
			<p>
				<bdi>{ticket}</bdi>
			</p>
		</>
	);
}
