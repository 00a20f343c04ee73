/** One call or task with every property, where the card's links lead. */

import { useEffect, useState } from 'react';
import { PropertyTable } from './record/PropertyTable.tsx';
import { requestJson } from './request-json.ts';

interface Activity {
  id: string;
  properties: Record<string, string | null>;
}

export function ActivityPage({ type, id }: { type: 'calls' | 'tasks'; id: string }): React.JSX.Element {
  const [activity, setActivity] = useState<Activity | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const kind = type === 'calls' ? 'Call' : 'Task';
  useEffect(() => {
    document.title = `${kind} ${id} · Ringback sandbox`;
    requestJson<Activity>(`/host/activities/${type}/${id}`).then(setActivity, (error: Error) => setProblem(error.message));
  }, [type, id, kind]);
  return (
    <main className="host-list">
      <h1>
        {kind} {id}
      </h1>
      {problem && (
        <p className="host-crash" role="alert">
          {problem}
        </p>
      )}
      {activity && <PropertyTable properties={activity.properties} />}
    </main>
  );
}
