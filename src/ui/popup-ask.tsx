import {useState} from 'preact/hooks';
import {text} from './text.ts';

interface PopupAskProps {
	busy: boolean;
	/** What is wrong with what was given; null while nothing is. */
	wrong: string | null;
	onAsk(input: string): void;
}

/** A field for the key or the link of a ticket that is not on the page. */
export function PopupAsk({busy, wrong, onAsk}: PopupAskProps) {
	const [input, setInput] = useState('');
	return (
		<form
			class="ask"
			onSubmit={(event) => {
				event.preventDefault();
				if (!busy) onAsk(input);
			}}
		>
			<label for="ask">{text('ask_label')}</label>
			<div class="line">
				<input
					id="ask"
					type="text"
					value={input}
					placeholder={text('ask_example')}
					spellcheck={false}
					autocomplete="off"
					aria-invalid={wrong !== null}
					aria-describedby="ask-said"
					onInput={({currentTarget}) => setInput(currentTarget.value)}
				/>
				<button type="submit" aria-disabled={busy}>
					{text('ask_judge')}
				</button>
			</div>
			<p id="ask-said" role="status">
				{busy ? text('ask_busy') : wrong}
			</p>
		</form>
	);
}

interface PopupWordsProps {
	/** Why the ticket itself could not be read. */
	says: string;
	title: string;
	description: string;
	onWords(words: {title: string; description: string}): void;
}

/** Title and text of a ticket that cannot be loaded, pasted by the reader. */
export function PopupWords({says, title, description, onWords}: PopupWordsProps) {
	return (
		<div class="words">
			<p role="status">{says}</p>
			<label for="words-title">{text('words_title')}</label>
			<input
				id="words-title"
				type="text"
				value={title}
				onInput={({currentTarget}) => onWords({title: currentTarget.value, description})}
			/>
			<label for="words-text">{text('words_text')}</label>
			<textarea
				id="words-text"
				rows={4}
				value={description}
				onInput={({currentTarget}) => onWords({title, description: currentTarget.value})}
			/>
		</div>
	);
}
