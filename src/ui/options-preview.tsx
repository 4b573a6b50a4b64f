import {text, textFor} from './text.ts';

interface PreviewProps {
	/** What would change, a line each. */
	lines: readonly string[];
	/** The words of the button that does it. */
	does: string;
	onDo(): void;
	onCancel(): void;
}

const MOST = 100;
/** So many fit without scrolling, however narrow the window. */
const FEW = 5;

/** Everything that would change, before anything is changed. */
export function OptionsPreview({lines, does, onDo, onCancel}: PreviewProps) {
	if (lines.length === 0) {
		return (
			<div class="preview" role="status">
				<p>{text('options_preview_nothing')}</p>
			</div>
		);
	}
	return (
		<div class="preview" role="status">
			<p>{textFor(lines.length, 'options_preview')}</p>
			<ShortList lines={lines} />
			<p class="acts">
				<button type="button" class="main" onClick={onDo}>
					{does}
				</button>
				<button type="button" onClick={onCancel}>
					{text('options_cancel')}
				</button>
			</p>
		</div>
	);
}

/** The first hundred lines, and how many more there are. */
export function ShortList({lines}: {lines: readonly string[]}) {
	return (
		// What scrolls must be reached by keys.
		<ul tabIndex={lines.length > FEW ? 0 : undefined}>
			{lines.slice(0, MOST).map((line) => (
				<li key={line}>
					<bdi>{line}</bdi>
				</li>
			))}
			{lines.length > MOST && <li>{textFor(lines.length - MOST, 'options_more')}</li>}
		</ul>
	);
}
