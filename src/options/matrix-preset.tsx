import {OptionsPreview} from '../ui/options-preview.tsx';
import {text, textFor} from '../ui/text.ts';
import {changeText} from './change-text.ts';
import {changesBetween} from './changes.ts';
import type {Desk} from './desk.ts';

/** Back to the matrix that everybody starts with, all owners at once. What is the reader's own stays. */
export function MatrixPreset({desk, onDone}: {desk: Desk; onDone(): void}) {
	const {state, preset, names} = desk;
	const differences = {...state.differences, owners: {}};
	const changes = changesBetween(state.differences, differences, preset);
	return (
		<section class="panel" aria-label={text('options_matrix_preset')}>
			<h2>{text('options_preset_default')}</h2>
			<p>{textFor(preset.decisions.length, 'options_preset_default')}</p>
			<OptionsPreview
				lines={changes.map((change) => changeText(change, names))}
				does={text('options_preset_take')}
				onDo={() => {
					desk.edit({kind: 'replace', differences});
					onDone();
				}}
				onCancel={onDone}
			/>
		</section>
	);
}
