import {useState} from 'preact/hooks';
import {type PageId, pageAt} from './route.ts';
import {useWhileShown} from './use-while-shown.ts';

/** The page that the URL names, also after it changes. */
export function usePage(): PageId {
	const [page, setPage] = useState(() => pageAt(location.hash));
	useWhileShown((signal) => {
		addEventListener('hashchange', () => setPage(pageAt(location.hash)), {signal});
	});
	return page;
}
