/** A small drawn icon. HubSpot's own icons are not public; names without a drawing here get a plain dot. */

const PATHS: Readonly<Record<string, string>> = {
  add: 'M12 5v14M5 12h14',
  appointment: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5',
  bulb: 'M9 18h6M10 21h4M12 3a6 6 0 0 0-3.5 10.9c.5.4.5 1.1.5 2.1h6c0-1 0-1.7.5-2.1A6 6 0 0 0 12 3z',
  calling: 'M6 3l3 5-2 2c1 3 4 6 7 7l2-2 5 3-2 4C11 22 2 13 2 5z',
  callingMade: 'M6 3l3 5-2 2c1 3 4 6 7 7l2-2 5 3-2 4C11 22 2 13 2 5zM15 9l6-6M16 3h5v5',
  callingVoicemail: 'M7 9a4 4 0 1 0 0 7 4 4 0 0 0 0-7zM17 9a4 4 0 1 0 0 7 4 4 0 0 0 0-7zM7 16.500h10',
  checkCircle: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 12l3 3 5-6',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l4 2',
  comment: 'M4 5h16v11H9l-5 4z',
  contact: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c0-5 4-7 8-7s8 2 8 7',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  date: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5',
  delete: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13',
  downCarat: 'M6 9l6 6 6-6',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  edit: 'M4 20l1-5L16 4l4 4L9 19z',
  ellipses: 'M5 12h.01M12 12h.01M19 12h.01',
  email: 'M3 6h18v12H3zM3 7l9 7 9-7',
  exclamation: 'M12 4v10M12 19h.01',
  exclamationCircle: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v6M12 16.500h.01',
  file: 'M6 3h9l4 4v14H6zM14 3v5h5',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v6M12 7.500h.01',
  left: 'M15 5l-7 7 7 7',
  link: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  locked: 'M6 11h12v9H6zM8 11V7a4 4 0 0 1 8 0v4',
  messages: 'M4 5h16v11H9l-5 4z',
  mobile: 'M7 3h10v18H7zM11 18h2',
  moreCircle: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 8v8M8 12h8',
  notification: 'M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 21h4',
  question: 'M9 9a3 3 0 1 1 4 3c-1 .5-1 1-1 2M12 18h.01',
  questionCircle: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.500 9.500a2.500 2.500 0 1 1 3.500 2.500c-1 .500-1 1-1 2M12 17h.01',
  redo: 'M20 6v6h-6M20 12a8 8 0 1 0-2 6',
  refresh: 'M20 6v6h-6M4 18v-6h6M19 12a7 7 0 0 0-13-3M5 12a7 7 0 0 0 13 3',
  remove: 'M6 6l12 12M18 6L6 18',
  replace: 'M4 8h14l-4-4M20 16H6l4 4',
  right: 'M9 5l7 7-7 7',
  save: 'M5 4h11l3 3v13H5zM8 4v5h7V4M8 20v-6h8v6',
  search: 'M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM15 15l5 5',
  send: 'M3 11l18-8-8 18-2-8z',
  settings:
    'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM12 3v3M12 18v3M3 12h3M18 12h3M5.600 5.600l2 2M16.400 16.400l2 2M18.400 5.600l-2 2M7.600 16.400l-2 2',
  star: 'M12 3l3 6 6 1-4.500 4 1 6.500L12 17l-5.500 3.500 1-6.500L3 10l6-1z',
  success: 'M5 12l5 5 9-10',
  tasks: 'M4 6l2 2 3-4M4 14l2 2 3-4M12 6h8M12 14h8M12 20h8',
  undo: 'M4 6v6h6M4 12a8 8 0 1 1 2 6',
  upCarat: 'M6 15l6-6 6 6',
  view: 'M2 12c3-5 7-7 10-7s7 2 10 7c-3 5-7 7-10 7s-7-2-10-7zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
  warning: 'M12 4l9 16H3zM12 10v5M12 17.500h.01',
  xCircle: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9 9l6 6M15 9l-6 6',
};
const DOT = 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z';

interface GlyphProps {
  name: string;
  size?: string;
  color?: string;
  /** What screen readers say; without it they skip the icon. */
  label?: string | undefined;
  testId?: string;
}

export function Glyph({ name, size = 'inherit', color = 'inherit', label, testId }: GlyphProps): React.JSX.Element {
  const spoken = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg className={`hs-icon hs-icon-${size} hs-icon-${color}`} viewBox="0 0 24 24" data-icon={name} data-testid={testId} {...spoken}>
      <path d={PATHS[name] ?? DOT} />
    </svg>
  );
}
