const PATHS = {
	menu: 'M2.5 3.5h11v9h-11zM6.5 3.5v9',
	apps: 'M3 3h3v3H3zM10 3h3v3h-3zM3 10h3v3H3zM10 10h3v3h-3z',
	search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9m3.3-1.2 3.2 3.2',
	add: 'M8 3v10M3 8h10',
	bell: 'M4 11V7a4 4 0 0 1 8 0v4l1 1.5H3zM6.7 14h2.6',
	help: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12M6.3 6.4A1.8 1.8 0 1 1 8 8.5v.7M8 11.3v.2',
	cog: 'M8 10.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4M8 2v1.8M8 12.2V14M2 8h1.8M12.2 8H14M3.8 3.8 5 5M11 11l1.2 1.2M12.2 3.8 11 5M5 11l-1.2 1.2',
	person: 'M8 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M3 13.5c.5-2.5 2.5-3.5 5-3.5s4.5 1 5 3.5',
	clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12M8 4.7V8l2.2 1.5',
	star: 'm8 2.5 1.7 3.5 3.8.5-2.8 2.7.7 3.8L8 11.2 4.6 13l.7-3.8L2.5 6.5 6.3 6z',
	plans: 'M2.5 4h6M5 8h6M7.5 12h6',
	spaces: 'M2.5 3.5h4v4h-4zM9.5 3.5h4v4h-4zM2.5 10h11M2.5 13h11',
	filter: 'M2.5 4.5h11M4.5 8h7M6.5 11.5h3',
	dashboard: 'M2.5 3h5v6h-5zM9.5 3h4v3h-4zM9.5 8h4v5h-4zM2.5 11h5v2h-5z',
	more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
	down: 'm4.5 6.5 3.5 3.5 3.5-3.5',
	link: 'M6.5 9.5l3-3M7 4.5l1.2-1.2a2.5 2.5 0 0 1 3.5 3.5L10.5 8M9 11.5l-1.2 1.2a2.5 2.5 0 0 1-3.5-3.5L5.5 8',
	eye: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8M8 9.7a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4',
	share: 'M10 5 8 3 6 5M8 3v6.5M4 8v5h8V8',
	cross: 'm4 4 8 8m0-8-8 8',
	panel: 'M2.5 3.5h11v9h-11zM9.5 3.5v9',
	grow: 'M9.5 2.5h4v4m0-4-4.5 4.5M6.5 13.5h-4v-4m0 4 4.5-4.5',
	leave: 'M9 3h4v4m0-4L7.5 8.5M11 9.5V13H3V5h3.5',
	sort: 'M5 3v10M5 13l-2.2-2.2M5 13l2.2-2.2M9.5 4h4M9.5 8h3M9.5 12h2',
} as const;

/** A line drawing of 16 px in the colour of the text. */
export function Glyph({name}: {name: keyof typeof PATHS}) {
	return (
		<svg
			aria-hidden="true"
			width="16"
			height="16"
			viewBox="0 0 16 16"
			fill="none"
			stroke="currentColor"
			strokeWidth={name === 'more' ? 2 : 1.4}
			strokeLinecap="round"
			strokeLinejoin="round"
		>
			<path d={PATHS[name]} />
		</svg>
	);
}
