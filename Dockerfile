# newstables, and Prefect with it: the worker of compose.yaml, or any command (docker run newstables run …).
FROM python:3.12-slim

# Debian has a user "news" of its own. A volume over a folder belongs to whom the folder belongs.
RUN useradd --create-home --uid 1000 newstables && install -d -o 1000 -g 1000 /home/newstables/.prefect
WORKDIR /opt/newstables
COPY pyproject.toml requirements.lock README.md LICENSE ./
COPY flows flows
COPY schemas schemas
COPY prefect.yaml .
RUN pip install --no-cache-dir --constraint requirements.lock ".[stores,dask]" asyncpg \
    && python -m newstables.orchestration.server template

USER 1000
WORKDIR /home/newstables
ENV PREFECT_HOME=/home/newstables/.prefect DO_NOT_TRACK=1
ENTRYPOINT ["newstables"]
CMD ["--help"]
