import {text} from './text.ts';

export interface CopyStarterProps {
	/** Which beginning of a sentence. */
	starter: string;
	/** The words that were copied last; null for none. */
	copied: string | null;
	onCopy(words: string): void;
}

/** Puts the beginning of a sentence where the reader can paste it. */
export function CopyStarter({starter, copied, onCopy}: CopyStarterProps) {
	const words = starterText(starter);
	return (
		<button type="button" onClick={() => onCopy(words)}>
			{copied === words ? text('card_copied_short') : text('card_copy')}
		</button>
	);
}

export function starterText(id: string): string {
	return text(`starter_${id.replaceAll('-', '_')}`);
}
