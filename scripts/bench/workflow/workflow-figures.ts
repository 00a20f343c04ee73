/** Every figure of the way from a workflow's request to its completion. */
import type { Figure } from '../figure.ts';
import { ackFigures } from './ack-figures.ts';
import { allowanceFigures } from './allowance-figures.ts';
import { largeAcks } from './large-acks.ts';
import { largeBacklog } from './large-backlog.ts';
import { noisyNeighbour } from './noisy-neighbour.ts';
import { pipelineFigures } from './pipeline-figures.ts';

export const workflowFigures: Figure[] = [
  ...ackFigures,
  ...pipelineFigures,
  ...allowanceFigures,
  largeAcks,
  ...largeBacklog,
  noisyNeighbour,
];
