import {useState} from 'preact/hooks';
import type {Differences} from '../model/edit.ts';
import type {Imported} from './import-file.ts';
import {importText} from './import-text.ts';

/** Larger than any that the extension writes, history and all. In bytes. */
const LARGEST = 64_000_000;

/** A file that the reader chose: what it would make of their differences, or why it is not taken. */
export function useFile(importFile: (content: string) => Imported) {
	const [differences, setDifferences] = useState<Differences | null>(null);
	const [refused, setRefused] = useState<ReturnType<typeof importText> | null>(null);
	const take = async (file: File): Promise<void> => {
		const imported: Imported = file.size > LARGEST ? {kind: 'large'} : importFile(await file.text());
		setDifferences(imported.kind === 'ready' ? imported.differences : null);
		setRefused(imported.kind === 'ready' ? null : importText(imported));
	};
	return {
		differences,
		refused,
		onFile: (file: File): void => void take(file),
		forget(): void {
			setDifferences(null);
			setRefused(null);
		},
	};
}
