import {ShortList} from './options-preview.tsx';
import {text} from './text.ts';

interface OptionsFileProps {
	label: string;
	/** Why the last file is not taken: a sentence and, row by row, what is wrong. Null when it is. */
	refused: {says: string; rows: readonly string[]} | null;
	onFile(file: File): void;
}

/** Takes a file of the reader's own. The same one can be chosen again after it was mended. */
export function OptionsFile({label, refused, onFile}: OptionsFileProps) {
	return (
		<>
			<label class="file">
				{label}
				<input
					type="file"
					accept=".json,application/json"
					onChange={({currentTarget}) => {
						const [file] = currentTarget.files ?? [];
						if (!file) return;
						onFile(file);
						currentTarget.value = '';
					}}
				/>
			</label>
			<div role="alert">
				{refused && (
					<div class="refused">
						<p>
							<b>{text('options_file_refused')}</b> <bdi>{refused.says}</bdi>
						</p>
						{refused.rows.length > 0 && <ShortList lines={refused.rows} />}
					</div>
				)}
			</div>
		</>
	);
}
