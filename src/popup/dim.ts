import {useEffect} from 'preact/hooks';
import {askTab} from '../messages/ask.ts';

/** The page lets go of what is not asked for again within three seconds: a popup that is closed may not say goodbye. */
const AGAIN = 1000;

/** Dims every ticket of a tab's page but these, as long as the popup is open; null dims none. */
export function useDim(tab: number, keys: readonly string[] | null): void {
	const wanted = keys && JSON.stringify(keys);
	useEffect(() => {
		if (wanted === null) return;
		const dim = (kept: string[] | null): void => void askTab(tab, 'dimOthers', {keys: kept});
		const undim = (): void => dim(null);
		const kept = JSON.parse(wanted) as string[];
		dim(kept);
		const timer = setInterval(() => dim(kept), AGAIN);
		addEventListener('pagehide', undim);
		return () => {
			clearInterval(timer);
			removeEventListener('pagehide', undim);
			undim();
		};
	}, [tab, wanted]);
}
