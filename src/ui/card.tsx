import type {Debt} from '../model/debt.ts';
import type {Decision} from '../model/decision.ts';
import type {Side} from '../model/side.ts';
import type {Verdict} from '../model/verdict.ts';
import {Because} from './because.tsx';
import {CardNews, type News} from './card-news.tsx';
import {CardRoles} from './card-roles.tsx';
import {questionOf, titleOf} from './decision-text.ts';
import {FramingMeter, type Meter} from './framing-meter.tsx';
import type {RowDoes} from './framing-row.tsx';
import {HintShown, type Shown} from './hint-shown.tsx';
import {OwnerMark} from './owner-mark.tsx';
import {PickDecision, type PickDecisionProps} from './pick-decision.tsx';
import {text} from './text.ts';

export interface CardProps extends RowDoes {
	ticket: string;
	decision: Decision;
	verdict: Verdict;
	/** It is said that the verdict is not sure. */
	likely: boolean;
	debt: Debt;
	/** The reader's own side; null while it is not known. */
	side: Side | null;
	/** Null where there is nothing to weigh. */
	meter: Meter | null;
	/** At most one beside those of the meter. */
	hint: Shown | null;
	news: News | null;
	/** Null where there is nothing to take back. */
	onUndo: (() => void) | null;
	/** The open picker; null while the card is read. */
	picker: PickDecisionProps | null;
	/** Opens the picker, for this ticket or for tickets like it. */
	onNotRight(like: boolean): void;
	/** Lets the rules judge a ticket again that was picked. */
	onRejudge(): void;
}

/** What a badge says when it is asked why, and where it is told better. It gates nothing. */
export function Card({ticket, decision, verdict, likely, debt, news, onUndo, picker, ...reading}: CardProps) {
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
			<CardNews news={news} onUndo={onUndo} />
			{picker ? (
				<PickDecision {...picker} />
			) : (
				<Reading ticket={ticket} decision={decision} verdict={verdict} debt={debt} {...reading} />
			)}
		</>
	);
}

type ReadingProps = Omit<CardProps, 'likely' | 'news' | 'onUndo' | 'picker'>;

function Reading({ticket, decision, verdict, debt, side, meter, hint, onNotRight, onRejudge, ...does}: ReadingProps) {
	const isPicked = verdict.reasons[0]?.rule === 'pick';
	return (
		<>
			<Because title={text('card_because')} reasons={verdict.reasons} />
			{debt.is && <Because title={text('card_debt')} reasons={debt.reasons} />}
			<CardRoles daci={decision.daci} side={side} />
			<div class="steps">
				<button type="button" class="not-right" onClick={() => onNotRight(false)}>
					{text('card_not_right')}
				</button>
				<button type="button" onClick={() => onNotRight(true)}>
					{text('card_teach_like')}
				</button>
				{isPicked && (
					<button type="button" onClick={onRejudge}>
						{text('card_rejudge')}
					</button>
				)}
			</div>
			{meter && <FramingMeter {...meter} {...does} />}
			{hint && <HintShown key={hint.id} {...hint} {...does} />}
			<p class="quiet">
				<bdi>{ticket}</bdi>
			</p>
		</>
	);
}
