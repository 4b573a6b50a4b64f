import type {Said} from '../model/framing.ts';
import type {HintReply} from '../model/hint-answers.ts';
import {CopyStarter, starterText} from './copy-starter.tsx';
import {LessOfThis} from './less-of-this.tsx';
import {text} from './text.ts';

/** One thing that debt is weighed by. */
export interface MeterRow {
	/** The detector that listens for it, and its starter. */
	id: string;
	said: Said;
	/** The hint that asks for it. */
	hint: string;
	/** Whether that hint is to be shown. */
	asked: boolean;
}

export interface RowDoes {
	/** The words that were copied last; null for none. */
	copied: string | null;
	onCopy(words: string): void;
	onReply(hint: string, reply: HintReply): void;
}

/** Said, in the ticket's words or by the reader's own; or open, which never means that it is missing. */
export function FramingRow({row, ...does}: {row: MeterRow} & RowDoes) {
	const {id, said} = row;
	const name = text(`framing_${id.replaceAll('-', '_')}`);
	return (
		// biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields of a form.
		<div role="group" aria-label={name} class={`framing ${said.said ? 'is-said' : 'is-open'}`}>
			<p class="framing-name">
				<span>{name}</span> <small>{said.said ? text('meter_said') : text('meter_open')}</small>
			</p>
			{said.said ? <p class="framing-words">{wordsOf(said)}</p> : <Open row={row} {...does} />}
		</div>
	);
}

function wordsOf({quote}: Said) {
	return quote === null ? (
		text('meter_by_reader')
	) : (
		<q>
			<bdi>{quote}</bdi>
		</q>
	);
}

function Open({row: {id, hint, asked}, copied, onCopy, onReply}: {row: MeterRow} & RowDoes) {
	const question = asked ? text(`hint_${hint.replaceAll('-', '_')}`) : '';
	return (
		<>
			{question !== '' && <p>{question}</p>}
			{!question.includes(starterText(id)) && (
				<p class="framing-words">
					<bdi>{starterText(id)}</bdi>
				</p>
			)}
			{asked && <p class="quiet">{text(`hint_${hint.replaceAll('-', '_')}_goes`)}</p>}
			<div class="steps">
				<CopyStarter starter={id} copied={copied} onCopy={onCopy} />
				<button type="button" onClick={() => onReply(hint, 'already-said')}>
					{text('hint_already_said')}
				</button>
				{asked && <LessOfThis key={hint} onReply={(reply) => onReply(hint, reply)} />}
			</div>
		</>
	);
}
