/** Drawings of bar and line charts as small pictures with the numbers in words. */

import type { BarChartProps, ChartProps, LineChartProps } from '@hubspot/ui-extensions';
import { testIdOf } from './test-id.ts';

type Row = Record<string, number | string>;

const COLORS: Readonly<Record<string, string>> = {
  orange: '#e8643c',
  aqua: '#1a9bb0',
  purple: '#7c6bd6',
  yellow: '#c99a1e',
  pink: '#d6568f',
  blue: '#3f7fd0',
  green: '#3f9e74',
  darkOrange: '#b04a26',
  darkAqua: '#0d6a78',
  darkPurple: '#56479f',
  darkYellow: '#8e6b0c',
  darkPink: '#9c3465',
  darkBlue: '#28569a',
  darkGreen: '#286b4d',
};
const ORDER = ['aqua', 'orange', 'purple', 'yellow', 'pink', 'blue', 'green'];
const [WIDTH, HEIGHT, BASE] = [600, 220, 190];

interface Series {
  name: string;
  color: string;
  points: { x: string; y: number }[];
}

function seriesOf({ data, axes, options }: ChartProps): Series[] {
  const rows: Row[] = Array.isArray(data) ? data : data.data;
  const groupField = axes.options?.groupFieldByColor;
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = groupField === undefined ? (axes.y.label ?? axes.y.field) : String(row[groupField]);
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups].map(([name, members], index) => {
    const chosen =
      axes.options?.colors?.[name] ?? options?.colorList?.[index] ?? options?.colors?.[index] ?? ORDER[index % ORDER.length] ?? 'aqua';
    const points = members.map((row) => ({ x: String(row[axes.x.field]), y: Number(row[axes.y.field]) || 0 }));
    return { name, color: COLORS[chosen] ?? '#1a9bb0', points };
  });
}

interface FrameProps {
  chart: ChartProps;
  series: Series[];
  draw: (place: (x: string) => number, height: (y: number) => number, step: number) => React.ReactNode;
}

function ChartFrame({ chart, series, draw }: FrameProps): React.JSX.Element {
  const names = [...new Set(series.flatMap(({ points }) => points.map(({ x }) => x)))];
  const most = Math.max(1, ...series.flatMap(({ points }) => points.map(({ y }) => y)));
  const step = (WIDTH - 40) / Math.max(1, names.length);
  const place = (x: string): number => 30 + (names.indexOf(x) + 0.5) * step;
  const height = (y: number): number => (Math.max(0, y) / most) * (BASE - 20);
  const words = series.map(({ name, points }) => `${name}: ${points.map(({ x, y }) => `${x} ${y}`).join(', ')}`).join('; ');
  return (
    <figure className="hs-chart" {...testIdOf(chart)}>
      {chart.options?.title && <figcaption>{chart.options.title}</figcaption>}
      {(chart.options?.showLegend || series.length > 1) && (
        <div className="hs-legend">
          {series.map(({ name, color }) => (
            <span key={name}>
              <i style={{ background: color }} aria-hidden="true" /> {name}
            </span>
          ))}
        </div>
      )}
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words}>
        <line x1="28" y1={BASE} x2={WIDTH - 8} y2={BASE} className="hs-axis" />
        {draw(place, height, step)}
        {names.map((name) => (
          <text key={name} x={place(name)} y={BASE + 18} textAnchor="middle">
            {name}
          </text>
        ))}
        <text x="26" y="24" textAnchor="end">
          {most}
        </text>
      </svg>
    </figure>
  );
}

export function BarChart(props: BarChartProps): React.JSX.Element {
  const series = seriesOf(props);
  return (
    <ChartFrame
      chart={props}
      series={series}
      draw={(place, height, step) => {
        const width = Math.min(48, (step * 0.7) / series.length);
        return series.flatMap(({ name, color, points }, index) =>
          points.map(({ x, y }) => {
            const left = place(x) + (index - series.length / 2) * width;
            return (
              <g key={`${name} ${x}`}>
                <rect x={left} y={BASE - height(y)} width={width - 2} height={height(y)} fill={color} />
                {props.options?.showDataLabels && (
                  <text x={left + width / 2} y={BASE - height(y) - 4} textAnchor="middle">
                    {y}
                  </text>
                )}
              </g>
            );
          }),
        );
      }}
    />
  );
}

export function LineChart(props: LineChartProps): React.JSX.Element {
  const series = seriesOf(props);
  return (
    <ChartFrame
      chart={props}
      series={series}
      draw={(place, height) =>
        series.map(({ name, color, points }) => (
          <g key={name}>
            <polyline
              points={points.map(({ x, y }) => `${place(x)},${BASE - height(y)}`).join(' ')}
              fill="none"
              stroke={color}
              strokeWidth="2"
            />
            {points.map(({ x, y }) => (
              <circle key={x} cx={place(x)} cy={BASE - height(y)} r="3" fill={color} />
            ))}
          </g>
        ))
      }
    />
  );
}
