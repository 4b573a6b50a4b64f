import {useVirtualizer} from '@tanstack/react-virtual';
import {type RefObject, useLayoutEffect, useRef, useState} from 'react';
import {useLab} from '../lab-context.ts';
import css from './backlog.module.css';
import {BacklogRow} from './backlog-row.tsx';
import {Glyph} from './glyph.tsx';
import type {SprintList} from './sprint-lists.ts';

const ROW_HEIGHT = 40;

/** One list. Only the rows in view are in the page: as it is scrolled, others leave it. */
export function BacklogList({list, scroller}: {list: SprintList; scroller: RefObject<HTMLElement | null>}) {
	const {options} = useLab();
	const {id, name, origin, places} = list;
	const sizer = useRef<HTMLDivElement>(null);
	const strip = useRef<HTMLDivElement>(null);
	const [margin, setMargin] = useState(0);
	const virtual = useVirtualizer({
		count: places.length,
		getScrollElement: () => scroller.current,
		estimateSize: () => ROW_HEIGHT,
		getItemKey: (at) => places[at]?.slot.id ?? at,
		overscan: 4,
		scrollMargin: margin,
		initialRect: {width: 0, height: 800},
	});
	const items = virtual.getVirtualItems();
	const start = options.virtual ? (items[0]?.start ?? margin) - margin : 0;
	const shown = options.virtual ? items.flatMap(({index}) => places[index] ?? []) : places;

	// Set on the elements themselves: the policy of the page lets no style attribute of the server through.
	useLayoutEffect(() => {
		setMargin(sizer.current?.offsetTop ?? 0);
	});
	useLayoutEffect(() => {
		if (sizer.current) sizer.current.style.height = `${places.length * ROW_HEIGHT}px`;
		if (strip.current) strip.current.style.transform = `translateY(${start}px)`;
	}, [places.length, start]);

	return (
		<div data-testid={`software-backlog.card-list.container.${id}`} className={css.list}>
			<div className={css.head}>
				<Glyph name="down" />
				<h2 className={css.name}>{name}</h2>
				{origin !== null && (
					<span aria-label="Origin Board" className={css.origin}>
						{origin}
					</span>
				)}
				<span className={css.count}>{`${places.length} work items`}</span>
			</div>
			<div ref={sizer} className={css.sizer}>
				<div ref={strip}>
					{shown.map((place) => (
						<BacklogRow key={place.slot.id} place={place} />
					))}
				</div>
			</div>
			<div className={css.create}>
				<Glyph name="add" />
				Create
			</div>
		</div>
	);
}
