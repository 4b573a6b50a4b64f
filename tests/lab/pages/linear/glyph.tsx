const PATHS = {
	search: 'M7 11.2a4.2 4.2 0 1 0 0-8.4 4.2 4.2 0 0 0 0 8.4m3.1-1.1 3 3',
	write:
		'M7 3.5H4.5a1.5 1.5 0 0 0-1.5 1.5v6.5A1.5 1.5 0 0 0 4.5 13H11a1.5 1.5 0 0 0 1.5-1.5V9M6.5 9.5l.4-2L12 2.5l1.5 1.5-5 5z',
	inbox: 'M2.5 9h3l1 2h3l1-2h3M4.3 3.5h7.4L13.5 9v3a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1V9z',
	mine: 'M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11m0-3.3a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4',
	projects: 'M8 2.5 13 5v6l-5 2.5L3 11V5zM3 5l5 2.5L13 5M8 7.5v6',
	views: 'M8 2.5 14 6 8 9.5 2 6zM2.5 9.3 8 12.5l5.5-3.2',
	issues: 'M5 3h8.5v8.5M2.5 5.5h8.5v8h-8.5z',
	cycle: 'M8 13.5a5.5 5.5 0 1 1 0-11 5.5 5.5 0 0 1 0 11M6.7 5.8v4.4l3.6-2.2z',
	down: 'm5 6.7 3 3 3-3',
	filter: 'M2.5 4.5h11M4.5 8h7M6.5 11.5h3',
	display: 'M2.5 5h6m3 0h2M2.5 11h2m3 0h6M10 6.5v-3M6 12.5v-3',
	add: 'M8 3.5v9M3.5 8h9',
	more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
	star: 'm8 2.5 1.7 3.5 3.8.5-2.8 2.7.7 3.8L8 11.2 4.6 13l.7-3.8L2.5 6.5 6.3 6z',
	calendar:
		'M3 4.5A1.5 1.5 0 0 1 4.5 3h7A1.5 1.5 0 0 1 13 4.5v7a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 3 11.5zM3 6.3h10',
	link: 'M6.5 9.5l3-3M7 4.5l1.2-1.2a2.5 2.5 0 0 1 3.5 3.5L10.5 8M9 11.5l-1.2 1.2a2.5 2.5 0 0 1-3.5-3.5L5.5 8',
	check: 'm3.5 8.3 3 3 6-6.3',
} as const;

/** A line drawing of 16 px in the colour of the text. */
export function Glyph({name, size = 16}: {name: keyof typeof PATHS; size?: number}) {
	return (
		<svg
			aria-hidden="true"
			width={size}
			height={size}
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
