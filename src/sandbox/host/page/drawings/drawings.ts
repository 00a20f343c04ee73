/** Which drawing stands for which component; the names are those that cross from the worker. */

import type { ComponentType } from 'react';
import * as buttons from './buttons.tsx';
import { BarChart, LineChart } from './charts.tsx';
import * as containers from './containers.tsx';
import { CrmActionButton, CrmActionLink, CrmCardActions, describedBox, Iframe } from './crm.tsx';
import { DateInput, TimeInput } from './date-inputs.tsx';
import * as figures from './figures.tsx';
import * as layouts from './layouts.tsx';
import { CurrencyInput, NumberInput, StepperInput } from './number-inputs.tsx';
import { Modal, OverlayBody, OverlayFooter, Panel, PanelSection } from './overlays.tsx';
import { MultiSelect, Select } from './selects.tsx';
import * as tables from './tables.tsx';
import { Tab, Tabs } from './tabs.tsx';
import { Input, SearchInput, TextArea } from './text-inputs.tsx';
import * as texts from './texts.tsx';
import { Checkbox, RadioButton, Toggle, ToggleGroup } from './ticks.tsx';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each drawing has its own props, and the wire checks none of them
type Drawing = ComponentType<any>;

const stable: Readonly<Record<string, Drawing>> = {
  Accordion: containers.Accordion,
  Alert: containers.Alert,
  AutoGrid: layouts.AutoGrid,
  BarChart,
  Box: layouts.Box,
  Button: buttons.Button,
  ButtonRow: buttons.ButtonRow,
  Card: containers.Card,
  Checkbox,
  CurrencyInput,
  DateInput,
  DescriptionList: containers.DescriptionList,
  DescriptionListItem: containers.DescriptionListItem,
  Divider: layouts.Divider,
  Dropdown: buttons.Dropdown,
  DropdownButtonItem: buttons.DropdownButtonItem,
  EmptyState: containers.EmptyState,
  ErrorState: containers.ErrorState,
  Flex: layouts.Flex,
  Form: containers.Form,
  Heading: texts.Heading,
  Icon: texts.Icon,
  Illustration: texts.Illustration,
  Image: texts.Image,
  Inline: layouts.Inline,
  Input,
  LineChart,
  Link: texts.Link,
  List: texts.List,
  LoadingButton: buttons.LoadingButton,
  LoadingSpinner: figures.LoadingSpinner,
  Modal,
  ModalBody: OverlayBody,
  ModalFooter: OverlayFooter,
  MultiSelect,
  NumberInput,
  Panel,
  PanelBody: OverlayBody,
  PanelFooter: OverlayFooter,
  PanelSection,
  ProgressBar: figures.ProgressBar,
  RadioButton,
  ScoreCircle: figures.ScoreCircle,
  SearchInput,
  Select,
  Spacer: layouts.Spacer,
  Stack: layouts.Stack,
  Statistics: figures.Statistics,
  StatisticsItem: figures.StatisticsItem,
  StatisticsTrend: figures.StatisticsTrend,
  StatusTag: texts.StatusTag,
  StepIndicator: figures.StepIndicator,
  StepperInput,
  Tab,
  Table: tables.Table,
  TableBody: tables.TableBody,
  TableCell: tables.TableCell,
  TableFooter: tables.TableFooter,
  TableHead: tables.TableHead,
  TableHeader: tables.TableHeader,
  TableRow: tables.TableRow,
  Tabs,
  Tag: texts.Tag,
  Text: texts.Text,
  TextArea,
  Textarea: TextArea,
  Tile: containers.Tile,
  TimeInput,
  Toggle,
  ToggleGroup,
  Tooltip: texts.Tooltip,
};

const crm: Readonly<Record<string, Drawing>> = {
  CrmActionButton,
  CrmActionLink,
  CrmCardActions,
  ...Object.fromEntries(
    [
      'CrmAssociationPivot',
      'CrmAssociationPropertyList',
      'CrmAssociationStageTracker',
      'CrmAssociationTable',
      'CrmDataHighlight',
      'CrmPropertyList',
      'CrmReport',
      'CrmSimpleDeadline',
      'CrmStageTracker',
      'CrmStatistics',
    ].map((name) => [name, describedBox(name)]),
  ),
};

/** Same as the component without the prefix; they only add padding or margin. */
const SPACING_VARIANTS = [
  'AutoGrid',
  'Box',
  'Button',
  'ButtonRow',
  'Checkbox',
  'CurrencyInput',
  'DateInput',
  'Flex',
  'Inline',
  'Input',
  'LoadingButton',
  'MultiSelect',
  'NumberInput',
  'RadioButton',
  'SearchInput',
  'Select',
  'StepperInput',
  'TextArea',
  'TimeInput',
  'Toggle',
] as const;

const experimental: Readonly<Record<string, Drawing>> = {
  Center: layouts.Center,
  ExpandableText: containers.ExpandableText,
  FileInput: describedBox('FileInput'),
  FileUpload: describedBox('FileUpload'),
  FileViewer: describedBox('FileViewer'),
  Grid: layouts.Grid,
  GridItem: layouts.GridItem,
  Iframe,
  MediaObject: layouts.MediaObject,
  SettingsView: containers.SettingsView,
  Stack2: layouts.Stack2,
  ...Object.fromEntries(SPACING_VARIANTS.map((name) => [`Experimental${name}`, stable[name] as Drawing])),
};

export const DRAWINGS: Readonly<Record<string, Drawing>> = { ...stable, ...crm, ...experimental };
