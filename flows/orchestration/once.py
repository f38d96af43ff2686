"""One run of the flow, from the start of Prefect to its end: for the command and for Python."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any

from newstables.orchestration.session import open_session

if TYPE_CHECKING:
    from newstables.orchestration.progress import Progress
    from newstables.tables.summary import Summary

Listening = AbstractContextManager["Callable[[Progress], None]"]


def run_once(parameters: dict[str, Any], listening: Callable[[], Listening]) -> Summary:
    """Run the flow with these parameters; the listener that `listening` opens is told how far it is.

    Raises what the run failed of, ServerFailed or ServerUnreachable where there is no Prefect to run in.
    """
    with open_session(quiet=True) as session:
        # While the server starts, we and the process that workers come from import what they need.
        from newstables.pipeline.workers import prepare

        prepare()
        from newstables.normalise_news import normalise_news
        from newstables.orchestration.progress import listener

        opened = listening()
        session.wait_until_ready()
        task_runs = 0
        with opened as tell:

            def listen(now: Progress) -> None:
                nonlocal task_runs
                task_runs = now.task_runs
                tell(now)

            token = listener.set(listen)
            try:
                state = normalise_news(**parameters, return_state=True)
            finally:
                listener.reset(token)
        session.settle(str(state.state_details.flow_run_id), task_runs)
        result: Summary | BaseException = state.result(raise_on_failure=False)
    if isinstance(result, BaseException):
        raise result
    return result
