import {OptionsPreview} from '../ui/options-preview.tsx';
import {changeText} from './change-text.ts';
import {changesBetween} from './changes.ts';
import type {Desk} from './desk.ts';
import {namesOf} from './names.ts';
import type {useFile} from './use-file.ts';

interface FilePreviewProps {
	desk: Desk;
	file: ReturnType<typeof useFile>;
	does: string;
	onDone?(): void;
}

/** What a file would change; nothing is shown until there is one that can be taken. */
export function FilePreview({desk, file, does, onDone}: FilePreviewProps) {
	const {differences, forget} = file;
	if (differences === null) return null;
	const {state, preset} = desk;
	// The file's own rules and decisions have their names from the file.
	const names = namesOf(preset, {
		history: state.history,
		differences: {
			...differences,
			own: [...state.differences.own, ...differences.own],
			rules: [...state.differences.rules, ...differences.rules],
		},
	});
	const changes = changesBetween(state.differences, differences, preset);
	return (
		<OptionsPreview
			lines={changes.map((change) => changeText(change, names))}
			does={does}
			onDo={() => {
				desk.edit({kind: 'replace', differences});
				forget();
				onDone?.();
			}}
			onCancel={forget}
		/>
	);
}
