import {text} from './text.ts';

export interface NavigationLink {
	address: string;
	title: string;
	current: boolean;
}

export function OptionsNavigation({links}: {links: readonly NavigationLink[]}) {
	return (
		<nav aria-label={text('options_pages')}>
			<ul>
				{links.map(({address, title, current}) => (
					<li key={address}>
						<a href={address} aria-current={current ? 'page' : undefined}>
							{title}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}
