import type {News} from '../ui/card-news.tsx';

/** What came of the reader's latest step; `entries` are the lines of the history that can be taken back. */
interface Said {
	news: News;
	entries: readonly string[];
}

/** The latest step stays on its ticket's card for ten seconds, also when that is closed and opened again. */
export interface JustSaid {
	about(key: string): Said | null;
	say(key: string, said: Said): void;
	/** Forgets it before its time. */
	clear(): void;
}

const FOR = 10_000;

/** `expired` is called when the time is over. */
export function createJustSaid(expired: () => void, signal: AbortSignal): JustSaid {
	let latest: {key: string; said: Said} | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const clear = (): void => {
		clearTimeout(timer);
		latest = null;
	};
	signal.addEventListener('abort', clear);
	return {
		about: (key) => (latest?.key === key ? latest.said : null),
		say(key, said) {
			clear();
			latest = {key, said};
			timer = setTimeout(() => {
				clear();
				expired();
			}, FOR);
		},
		clear,
	};
}
