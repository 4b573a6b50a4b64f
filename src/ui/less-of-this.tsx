import {useState} from 'preact/hooks';
import type {HintReply} from '../model/hint-answers.ts';
import {text} from './text.ts';

/** Three ways to hear a hint less: in this project, for a while, ever again. */
export function LessOfThis({onReply}: {onReply(reply: HintReply): void}) {
	const [open, setOpen] = useState(false);
	return (
		<>
			<button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
				{text('hint_less')}
			</button>
			{open && (
				<fieldset class="steps" aria-label={text('hint_less')}>
					<button type="button" onClick={() => onReply('less-here')}>
						{text('hint_less_here')}
					</button>
					<button type="button" onClick={() => onReply('less-later')}>
						{text('hint_less_later')}
					</button>
					<button type="button" onClick={() => onReply('less-ever')}>
						{text('hint_less_ever')}
					</button>
				</fieldset>
			)}
		</>
	);
}
