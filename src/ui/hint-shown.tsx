import {CopyStarter, starterText} from './copy-starter.tsx';
import type {RowDoes} from './framing-row.tsx';
import {LessOfThis} from './less-of-this.tsx';
import {text} from './text.ts';

/** A hint by its id. `starter` is how a sentence that answers it could begin; null for none. */
export interface Shown {
	id: string;
	starter: string | null;
}

/** One hint: what it asks, why it shows, how it goes away, and the reader's answers to it. */
export function HintShown({id, starter, copied, onCopy, onReply}: Shown & RowDoes) {
	const name = id.replaceAll('-', '_');
	const question = text(`hint_${name}`);
	return (
		<section class="hint">
			<h3>{text('card_hint')}</h3>
			<p>{question}</p>
			{starter !== null && !question.includes(starterText(starter)) && (
				<p class="framing-words">
					<bdi>{starterText(starter)}</bdi>
				</p>
			)}
			<p class="quiet">{text(`hint_${name}_why`)}</p>
			<p class="quiet">{text(`hint_${name}_goes`)}</p>
			<div class="steps">
				{starter !== null && <CopyStarter starter={starter} copied={copied} onCopy={onCopy} />}
				<button type="button" onClick={() => onReply(id, 'already-said')}>
					{text('hint_already_said')}
				</button>
				<LessOfThis onReply={(reply) => onReply(id, reply)} />
			</div>
		</section>
	);
}
