import {defaultMatrix} from '../decisions/default-matrix.ts';
import {readView, writeView} from '../storage/view.ts';

/** Publishes the view again where it is not what it should be; runs at every start of the worker. */
export async function publish(): Promise<void> {
	const published = await readView();
	if (published && JSON.stringify(published.matrix) === JSON.stringify(defaultMatrix)) return;
	await writeView({format: 1, revision: (published?.revision ?? 0) + 1, matrix: defaultMatrix});
}
