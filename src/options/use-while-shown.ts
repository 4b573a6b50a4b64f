import {useEffect} from 'preact/hooks';

/** Runs once while the component is shown; the signal aborts when it goes. */
export function useWhileShown(run: (signal: AbortSignal) => void): void {
	// biome-ignore lint/correctness/useExhaustiveDependencies: what runs once is what was given first.
	useEffect(() => {
		const life = new AbortController();
		run(life.signal);
		return () => life.abort();
	}, []);
}
