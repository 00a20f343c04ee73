/** Reports an error thrown while a card renders, and renders nothing instead. */

import { Component, type ReactNode } from 'react';

interface Props {
  onCrash: (error: Error) => void;
  children?: ReactNode;
}

export class CrashBoundary extends Component<Props, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true };
  }

  override componentDidCatch(error: Error): void {
    this.props.onCrash(error);
  }

  override render(): ReactNode {
    return this.state.crashed ? null : this.props.children;
  }
}
