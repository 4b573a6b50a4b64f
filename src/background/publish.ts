import {defaultMatrix} from '../decisions/default-matrix.ts';
import {readView, writeView} from '../storage/view.ts';

/** Publishes the view anew: after an installation or an update, whose preset may be another. */
export async function publish(): Promise<void> {
	const published = await readView();
	await writeView({format: 1, revision: (published?.revision ?? 0) + 1, matrix: defaultMatrix});
}

/** Publishes only where there is no view that can be read; runs at every start of the worker. */
export async function publishIfMissing(): Promise<void> {
	if ((await readView()) === null) await publish();
}
