import {dayOf} from '../model/day.ts';
import {OptionsFile} from '../ui/options-file.tsx';
import {text} from '../ui/text.ts';
import type {Desk} from './desk.ts';
import {download} from './download.ts';
import {matrixFile} from './file-format.ts';
import {FilePreview} from './file-preview.tsx';
import {importMatrix} from './import-file.ts';
import {useFile} from './use-file.ts';

/** The matrix as a file, out and in. */
export function MatrixFiles({desk, onDone}: {desk: Desk; onDone(): void}) {
	const {differences} = desk.state;
	const file = useFile((content) => importMatrix(content, differences, desk.preset));
	return (
		<section class="panel" aria-label={text('options_matrix_files')}>
			<h2>{text('options_matrix_export')}</h2>
			<p>{text('options_matrix_export_says')}</p>
			<p>
				<button
					type="button"
					onClick={() => download(`whose-call-matrix-${dayOf(new Date())}.json`, matrixFile(differences))}
				>
					{text('options_matrix_export_do')}
				</button>
			</p>
			<h2>{text('options_matrix_import')}</h2>
			<OptionsFile label={text('options_matrix_import_file')} refused={file.refused} onFile={file.onFile} />
			<FilePreview desk={desk} file={file} does={text('options_matrix_import_do')} onDone={onDone} />
		</section>
	);
}
