import * as z from 'zod/mini';
import {Differences} from '../model/edit.ts';
import type {State} from '../model/state.ts';

/** Files say what they are, so that one is not taken for the other. */
export const MATRIX_FILE = 'whose-call-matrix';
export const BACKUP_FILE = 'whose-call-backup';

const {own, owners} = Differences.shape;

/** Owners and decisions of one's own. Fields that this version does not know stay. */
export const MatrixFile = z.looseObject({is: z.literal(MATRIX_FILE), format: z.literal(1), owners, own});

/** Everything. Only the differences are read back: the history of the one who reads goes on. */
export const BackupFile = z.looseObject({
	is: z.literal(BACKUP_FILE),
	format: z.literal(1),
	state: z.looseObject({differences: Differences}),
});

export function matrixFile({rules: _, picks: __, quiet: ___, ...differences}: Differences): string {
	return written({is: MATRIX_FILE, format: 1, ...differences});
}

export function backupFile(state: State): string {
	return written({is: BACKUP_FILE, format: 1, state});
}

function written(file: object): string {
	return `${JSON.stringify(file, null, '\t')}\n`;
}
