import type {LabTicket} from '../../ticket.ts';
import css from './linear-icons.module.css';

/** A ring that fills as the work goes on; a disc with a tick once it is done. */
export function StatusIcon({status, category}: {status: string; category: LabTicket['statusCategory']}) {
	return (
		<svg
			aria-label={status}
			role="img"
			width="14"
			height="14"
			viewBox="0 0 14 14"
			className={css[toneOf(status, category)]}
		>
			{category === 'done' ? (
				<>
					<circle cx="7" cy="7" r="7" fill="currentColor" />
					<path d="m4 7.2 2 2 4-4.2" className={css.tick} />
				</>
			) : (
				<>
					<circle cx="7" cy="7" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />
					{category === 'indeterminate' && (
						<circle
							cx="7"
							cy="7"
							r="2"
							fill="none"
							stroke="currentColor"
							strokeWidth="4"
							pathLength="100"
							strokeDasharray={`${isReview(status) ? 75 : 50} 100`}
							transform="rotate(-90 7 7)"
						/>
					)}
				</>
			)}
		</svg>
	);
}

function toneOf(status: string, category: LabTicket['statusCategory']): string {
	return category === 'indeterminate' && isReview(status) ? 'review' : category;
}

function isReview(status: string): boolean {
	return /review|test|verify/i.test(status);
}
