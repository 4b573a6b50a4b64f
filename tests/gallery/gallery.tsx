import {render} from 'preact';
import {useLayoutEffect, useRef} from 'preact/hooks';
import type {Exhibit, State, Surface} from './exhibit.ts';
import {sheetsOf} from './sheets.ts';

/** Everything that hangs on the walls. Each state has a shadow root of its own, as each surface has a page of its own. */
export function Gallery({exhibits}: {exhibits: readonly Exhibit[]}) {
	return (
		<>
			<h1>Gallery</h1>
			{exhibits.map(({id, surface, states}) => (
				<section key={id} class={surface}>
					<h2>{id}</h2>
					<div class="states">
						{states.map((state) => (
							<figure key={state.name}>
								<figcaption>{state.name}</figcaption>
								<Hung {...state} surface={surface} name={`${id}: ${state.name}`} />
							</figure>
						))}
					</div>
				</section>
			))}
		</>
	);
}

function Hung({surface, name, shows, afterwards}: State & {surface: Surface}) {
	const host = useRef<HTMLDivElement>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: hung once and left there.
	useLayoutEffect(() => {
		const root = host.current?.attachShadow({mode: 'open'});
		if (!root) return;
		root.adoptedStyleSheets = sheetsOf(surface);
		const frame = document.createElement('div');
		frame.className = 'frame';
		root.append(frame);
		render(shows, frame);
		afterwards?.(frame);
	}, []);
	return <div ref={host} class="hung" data-name={name} />;
}
