import {useEffect, useState} from 'preact/hooks';
import {placeOfAddress} from '../hosts/ticket-address.ts';
import type {Pause} from '../model/pause.ts';
import {pausesAt} from '../model/pause.ts';
import type {Place} from '../model/place.ts';
import {readPauses} from '../storage/pause.ts';
import {type CurrentPage, type CurrentTab, currentPage, currentTab} from './current-page.ts';

/** A page changes while the popup is open; it is asked again this often, in milliseconds. */
const EVERY = 1000;

/** All that the popup shows of the tab it is about. `pauses` are those that hold there, the widest last. */
export interface Followed {
	tab: CurrentTab | null;
	page: CurrentPage;
	place: Place;
	pauses: readonly Pause[];
}

/** Null until it was looked at first. The second value looks again at once. */
export function useTab(): [Followed | null, () => void] {
	const [followed, setFollowed] = useState<Followed | null>(null);
	useEffect(() => {
		const look = (): void => void follow().then(setFollowed);
		look();
		const timer = setInterval(look, EVERY);
		return () => clearInterval(timer);
	}, []);
	return [followed, () => void follow().then(setFollowed)];
}

async function follow(): Promise<Followed> {
	const tab = await currentTab();
	const place = tab?.address ? placeOfAddress(tab.address) : NOWHERE;
	const [page, pauses] = await Promise.all([currentPage(tab), readPauses()]);
	return {tab, page, place, pauses: pausesAt(pauses, place, Date.now())};
}

/** Where only a pause of everything holds. */
const NOWHERE: Place = {site: '', project: null, path: ''};
