import {dropTargetForElements} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import {useVirtualizer} from '@tanstack/react-virtual';
import {type RefObject, useEffect, useLayoutEffect, useRef, useState} from 'react';
import {type Place, useLab} from '../lab-context.ts';
import css from './board.module.css';
import {Card} from './card.tsx';
import type {Column as BoardColumn} from './columns.ts';

const MANY = 30;

interface Props {
	column: BoardColumn;
	places: readonly Place[];
	scroller: RefObject<HTMLElement | null>;
}

/** One column of the board. Only the cards in view are in the page when there are many. */
export function Column({column, places, scroller}: Props) {
	const {options} = useLab();
	const node = useRef<HTMLDivElement>(null);
	const [over, setOver] = useState(false);
	const to = column.statuses[0] ?? column.name;

	useEffect(() => {
		if (node.current === null) return;
		return dropTargetForElements({
			element: node.current,
			getData: () => ({status: to}),
			onDragEnter: () => setOver(true),
			onDragLeave: () => setOver(false),
			onDrop: () => setOver(false),
		});
	}, [to]);

	return (
		<div
			ref={node}
			data-testid="platform-board-kit.ui.column.draggable-column"
			className={`${css.column} ${over ? css.over : ''}`}
		>
			<div className={css.head}>
				<h2
					data-testid="platform-board-kit.common.ui.column-header.editable-title.column-title.column-title"
					className={css.title}
				>
					{column.name}
				</h2>
				<span className={css.count}>{places.length}</span>
			</div>
			{options.virtual && places.length > MANY ? (
				<VirtualCards places={places} scroller={scroller} />
			) : (
				<div className={css.cards}>
					{places.map((place) => (
						<Card key={place.slot.id} place={place} />
					))}
				</div>
			)}
		</div>
	);
}

function VirtualCards({places, scroller}: Omit<Props, 'column'>) {
	const sizer = useRef<HTMLDivElement>(null);
	const strip = useRef<HTMLDivElement>(null);
	const [margin, setMargin] = useState(0);
	const virtual = useVirtualizer({
		count: places.length,
		getScrollElement: () => scroller.current,
		estimateSize: () => 116,
		getItemKey: (at) => places[at]?.slot.id ?? at,
		gap: 6,
		overscan: 5,
		scrollMargin: margin,
		initialRect: {width: 0, height: 800},
	});
	const items = virtual.getVirtualItems();
	const size = virtual.getTotalSize();
	const start = (items[0]?.start ?? margin) - margin;

	// Set on the elements themselves: the policy of the page lets no style attribute of the server through.
	useLayoutEffect(() => {
		setMargin(sizer.current?.offsetTop ?? 0);
	}, []);
	useLayoutEffect(() => {
		if (sizer.current) sizer.current.style.height = `${size}px`;
		if (strip.current) strip.current.style.transform = `translateY(${start}px)`;
	}, [size, start]);

	return (
		<div ref={sizer} className={css.sizer}>
			<div ref={strip} className={css.cards}>
				{items.map((item) => {
					const place = places[item.index];
					return (
						place && (
							<div key={item.key} data-index={item.index} ref={virtual.measureElement}>
								<Card place={place} />
							</div>
						)
					);
				})}
			</div>
		</div>
	);
}
