import {type ComponentProps, type MouseEvent, useSyncExternalStore} from 'react';
import {useLab} from './lab-context.ts';

const listeners = new Set<() => void>();

/** Goes to an address of this site without a load. */
export function navigate(path: string): void {
	history.pushState(null, '', path);
	for (const listener of listeners) listener();
}

/** Path and query of the page now. */
export function useAddress(): string {
	const {address} = useLab();
	return useSyncExternalStore(
		subscribe,
		() => location.pathname + location.search,
		() => address,
	);
}

/** A link of the site: a plain click goes by pushState, any other as the browser likes. */
export function Link({href, onClick, ...rest}: ComponentProps<'a'> & {href: string}) {
	const go = (event: MouseEvent<HTMLAnchorElement>) => {
		onClick?.(event);
		const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
		if (event.defaultPrevented || !plain || rest.target === '_blank') return;
		event.preventDefault();
		navigate(href);
	};
	return <a href={href} onClick={go} {...rest} />;
}

function subscribe(listener: () => void): () => void {
	listeners.add(listener);
	window.addEventListener('popstate', listener);
	return () => {
		listeners.delete(listener);
		window.removeEventListener('popstate', listener);
	};
}
