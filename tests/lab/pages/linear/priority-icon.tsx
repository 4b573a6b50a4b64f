import css from './linear-icons.module.css';

const BARS = [
	{x: 1.5, y: 8, height: 6},
	{x: 6.5, y: 5, height: 9},
	{x: 11.5, y: 2, height: 12},
];

type Level = 'No' | 'Urgent' | 'High' | 'Medium' | 'Low';

/** Bars as Linear draws a priority. */
export function PriorityIcon({priority}: {priority: string | null}) {
	const level = levelOf(priority);
	const full = {No: 0, Urgent: 0, Low: 1, Medium: 2, High: 3}[level];
	return (
		<svg
			aria-label={`${level} Priority`}
			role="img"
			width="16"
			height="16"
			viewBox="0 0 16 16"
			className={css.priority}
		>
			{level === 'Urgent' && (
				<>
					<rect x="1" y="1" width="14" height="14" rx="3" className={css.urgent} />
					<path d="M8 4.3v4.2M8 11.3v.1" className={css.mark} />
				</>
			)}
			{level === 'No' && BARS.map(({x}) => <rect key={x} x={x} y="7.25" width="3" height="1.5" rx="0.5" />)}
			{full > 0 &&
				BARS.map(({x, y, height}, at) => (
					<rect key={x} x={x} y={y} width="3" height={height} rx="1" fillOpacity={at < full ? 1 : 0.35} />
				))}
		</svg>
	);
}

/** The words "High", "Major" and so on of other trackers, as Linear calls them. */
export function levelOf(priority: string | null): Level {
	switch (priority?.toLowerCase()) {
		case undefined:
		case 'none':
		case 'no priority':
			return 'No';
		case 'highest':
		case 'blocker':
		case 'critical':
		case 'urgent':
			return 'Urgent';
		case 'high':
		case 'major':
			return 'High';
		case 'low':
		case 'lowest':
		case 'minor':
		case 'trivial':
			return 'Low';
		default:
			return 'Medium';
	}
}
