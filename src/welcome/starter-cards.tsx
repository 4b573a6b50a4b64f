import {useState} from 'preact/hooks';
import {defaultMatrix} from '../decisions/default-matrix.ts';
import type {Decision} from '../model/decision.ts';
import {Owner} from '../model/owner.ts';
import {questionOf, titleOf} from '../ui/decision-text.ts';
import {OwnerMark} from '../ui/owner-mark.tsx';
import {numberText, text} from '../ui/text.ts';

const cards: readonly Decision[] = defaultMatrix.decisions.filter(({starter}) => starter);

/** "Whose call is it?", twelve times. The answers stay on this page and are gone with it. */
export function StarterCards() {
	const [answers, setAnswers] = useState<readonly Owner[]>([]);
	const card = cards[answers.length];
	const back = answers.length > 0 && (
		<button type="button" onClick={() => setAnswers(answers.slice(0, -1))}>
			{text('cards_back')}
		</button>
	);
	if (!card) {
		return (
			<div class="card">
				<p ref={focus} tabIndex={-1} class="question">
					{text('cards_done', numberText(alike(answers)), numberText(cards.length))}
				</p>
				<ul class="answers">
					{cards.map((each, place) => (
						<Answer key={each.id} decision={each} owner={answers[place] ?? each.owner} />
					))}
				</ul>
				<p class="quiet">{text('cards_stay')}</p>
				{back}
			</div>
		);
	}
	const answer = (owner: Owner): void => setAnswers([...answers, owner]);
	return (
		<fieldset class="card" key={card.id}>
			<legend>{text('cards_place', numberText(answers.length + 1), numberText(cards.length))}</legend>
			<p class="question">{questionOf(card)}</p>
			<p class="quiet">{titleOf(card)}</p>
			<div class="choices">
				<button type="button" class="usual" ref={focus} onClick={() => answer(card.owner)}>
					{text('cards_usual', text(`owner_${card.owner}`))}
				</button>
				{Owner.options.map((owner) => (
					<button key={owner} type="button" class={owner} onClick={() => answer(owner)}>
						<OwnerMark owner={owner} />
						{text(`owner_${owner}`)}
					</button>
				))}
			</div>
			{back}
		</fieldset>
	);
}

function Answer({decision, owner}: {decision: Decision; owner: Owner}) {
	return (
		<li class={owner}>
			<OwnerMark owner={owner} />
			<span>
				{titleOf(decision)}
				{': '}
				<b>{text(`owner_${owner}`)}</b>
				{owner !== decision.owner && ` (${text('cards_usually', text(`owner_${decision.owner}`))})`}
			</span>
		</li>
	);
}

/** What a new card is answered with comes before the reader; a card is mounted anew each time. */
function focus(element: HTMLElement | null): void {
	element?.focus();
}

function alike(answers: readonly Owner[]): number {
	return cards.filter(({owner}, place) => owner === answers[place]).length;
}
