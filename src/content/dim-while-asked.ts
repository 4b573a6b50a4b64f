/** A popup asks again every second while it is open. */
const PATIENCE = 3000;

/** Dims as `dimOthers` does, and lets go when nobody asks again: a popup that is closed may not say goodbye. */
export function dimWhileAsked(
	dimOthers: (keys: readonly string[] | null) => void,
	signal: AbortSignal,
): (keys: readonly string[] | null) => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	signal.addEventListener('abort', () => clearTimeout(timer));
	return (keys) => {
		clearTimeout(timer);
		dimOthers(keys);
		if (keys) timer = setTimeout(() => dimOthers(null), PATIENCE);
	};
}
