# Everything that a person types. Each target does its own set-up, once, in .venv.

VENV := .venv
PY := $(VENV)/bin/python
PIP := $(PY) -m pip --disable-pip-version-check
READERS := .venv-readers
SCALE := .venv-scale
HEADLESS := QT_QPA_PLATFORM=$${QT_QPA_PLATFORM:-offscreen}

# What the stamps stand for is gone if the environment's Python is.
ifeq ($(shell $(PY) -c 'print(1)' 2>/dev/null),)
STALE := stale
endif

# Tests start many processes, each of which would compile all modules again.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help run set-up translations test readers-set-up readers long fuzz kill-test power-cut-test failing-disk-test attacks soak backends docs scale lint types contracts check bench bench-finetune screenshots realdata bundle bundle-labeling test-bundle clean stale

help: ## Show this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1|\2/p' $(MAKEFILE_LIST) | while IFS='|' read -r name text; do printf '  make %-15s %s\n' "$$name" "$$text"; done

run: $(VENV)/.app ## Start PetSeg; with FOLDER=path, on that folder of photos
	@$(PY) -P -m petseg_gui $${FOLDER:+"$$FOLDER"}

# Several processes, as most of the time goes into compiling networks on one core; files stay whole for what they share.
JOBS ?= auto

# Test files need not survive a power cut: write them to memory where there is room.
IN_MEMORY = $(shell test -z "$$TMPDIR" && grep -qs '^tmpfs /dev/shm ' /proc/mounts && ! grep -q ' /dev/shm .*noexec' /proc/mounts && \
    test -w /dev/shm && df -Pk /dev/shm | awk 'NR == 2 && $$4 > 2000000 { print "TMPDIR=/dev/shm" }')

test: $(VENV)/.dev ## Run every test that needs no data of its own; PYTEST_ARGS=... is passed on
	$(HEADLESS) $(IN_MEMORY) $(PY) -m pytest -n $(JOBS) --maxprocesses=4 --dist loadfile --no-loadscope-reorder $(PYTEST_ARGS)

# TensorFlow's turn is in `make test`.
BACKENDS ?= jax torch

long: $(VENV)/.dev ## Run the tests that take long: trainings, exports, other backends, a screen of twice the pixels
	$(HEADLESS) $(PY) -m pytest -n $(JOBS) --maxprocesses=4 --dist loadfile -m long --timeout=600 $(PYTEST_ARGS)

set-up: $(VENV)/.dev ## Set up .venv for development; the other targets do it too

readers-set-up: $(READERS)/.made ## Set up what `make readers` needs, which does it too

readers: $(VENV)/.dev $(READERS)/.made ## Have other programs' readers read what is exported; with PETSEG_DATA=path, real photos too
	PETSEG_READERS="$(CURDIR)/$(READERS)/bin/python" $(HEADLESS) $(PY) -m pytest -n $(JOBS) --maxprocesses=4 --dist loadfile \
	    tests/readers -m '$(if $(PETSEG_DATA),readers,readers and not realdata)' --timeout=600 $(PYTEST_ARGS)

FUZZ_COUNT ?= 100000

fuzz: $(VENV)/.dev ## Feed 100,000 damaged files to each reader, going on where it stopped; FUZZ_COUNT=1000 for fewer
	PETSEG_FUZZ_COUNT=$(FUZZ_COUNT) PETSEG_FUZZ_OUT="$(CURDIR)/fuzz" $(HEADLESS) nice -n 19 $(PY) -m pytest tests/fuzz -m long --timeout=0 $(PYTEST_ARGS)

backends: $(VENV)/.dev ## Run the network's tests on the other Keras backends that are installed, JAX and PyTorch
	@for backend in $(BACKENDS); do \
	    if ! $(PY) -c "import importlib.util, sys; sys.exit(not importlib.util.find_spec('$$backend'))"; then \
	        echo "Keras on $$backend: skipped, as it is not installed"; continue; \
	    fi; \
	    echo "Keras on $$backend"; \
	    KERAS_BACKEND=$$backend $(HEADLESS) $(PY) -m pytest tests/core/network -m 'not bench and not realdata' $(PYTEST_ARGS) || exit; \
	done

docs: $(VENV)/.docs ## Build the documentation as a site in build/site, and check its links
	NO_MKDOCS_2_WARNING=1 $(PY) -m mkdocs build --quiet
	$(HEADLESS) $(PY) -m pytest tests/test_site.py -m site $(PYTEST_ARGS)

scale: $(SCALE)/.made ## Propose with two workers of Ray, one of which is killed, from and to a store that speaks S3
	$(HEADLESS) $(SCALE)/bin/python -m pytest tests/scale -m scale $(PYTEST_ARGS)

lint: $(VENV)/.dev ## Check style and formatting with ruff
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .

types: $(VENV)/.dev ## Check types with mypy
	$(PY) -m mypy

contracts: $(VENV)/.dev ## Check which package may import which
	$(PY) $(VENV)/bin/lint-imports

check: lint types contracts test ## Run lint, types, contracts and test

bench: $(VENV)/.dev ## Measure and print the figures that PetSeg promises
	@mkdir -p .benchmarks
	@rm -f .benchmarks/latest.json
	$(HEADLESS) $(PY) -m pytest -m bench --benchmark-enable --timeout=900 --benchmark-json=.benchmarks/latest.json $(PYTEST_ARGS); \
	    status=$$?; $(PY) scripts/print_benchmarks.py .benchmarks/latest.json; exit $$status

translations: $(VENV)/.dev ## Bring the catalogues of all languages up to date with the source, and compile them
	$(PY) -m scripts.translations

screenshots: $(VENV)/.dev ## Take the screenshots in docs/images again
	@if [ -z "$$DISPLAY" ] && command -v xvfb-run >/dev/null; then \
	    xvfb-run -a -s '-screen 0 1920x1200x24' $(PY) scripts/screenshots.py; \
	else \
	    $(PY) scripts/screenshots.py; \
	fi

bench-finetune: $(VENV)/.dev ## What fine-tunes bring, in hours, going on where it stopped; PETSEG_DATA=path
	$(PY) -m scripts.bench_finetune $(PETSEG_DATA) $(BENCH_ARGS)

KILL_STATE ?= .benchmarks/kills.jsonl

kill-test: $(VENV)/.dev ## Kill the window while somebody paints, hundreds of times; goes on where it was interrupted
	KILL_STATE=$(KILL_STATE) $(HEADLESS) $(PY) -m pytest -s -m kills tests/e2e/test_kills.py $(PYTEST_ARGS)

power-cut-test: $(VENV)/.dev ## Record what is written while somebody paints, and open what a power cut would leave of it
	$(HEADLESS) $(PY) -m pytest -s -m kills tests/e2e/test_power_cuts.py $(PYTEST_ARGS)

FAILING_STATE ?= .benchmarks/failing.jsonl

failing-disk-test: $(VENV)/.dev ## Paint while the disk refuses every n-th call, or is full; goes on where it was interrupted
	FAILING_STATE=$(FAILING_STATE) $(HEADLESS) $(PY) -m pytest -s -m kills tests/e2e/test_failing_disk.py $(PYTEST_ARGS)

attacks: $(VENV)/.dev ## Run the random attacks in full: work, names, links, damaged databases
	ATTACKS=1 $(HEADLESS) $(PY) -m pytest -n $(JOBS) --maxprocesses=4 --timeout=7200 -m long tests/e2e/test_random_undo.py \
	    tests/core/project/test_name_attack.py tests/core/project/test_damaged_database.py $(PYTEST_ARGS)

SOAK_SECONDS ?= 1800

soak: $(VENV)/.dev ## Work in the window for half an hour, and see that memory, open files and threads level off
	SOAK_SECONDS=$(SOAK_SECONDS) $(HEADLESS) $(PY) -m pytest -s -m long tests/e2e/test_soak.py $(PYTEST_ARGS)

realdata: $(VENV)/.dev ## Run the tests on real photos; needs PETSEG_DATA=path
	@if [ ! -d "$$PETSEG_DATA" ]; then echo 'Name the data folder: make realdata PETSEG_DATA=path' >&2; exit 2; fi
	cd "$$PETSEG_DATA" && data=$$PWD && cd "$(CURDIR)" && PETSEG_DATA="$$data" $(HEADLESS) $(PY) -m pytest -m 'realdata and not readers' --timeout=900 $(PYTEST_ARGS)

bundle: $(VENV)/.bundle docs ## Make dist/petseg: PetSeg as one folder that needs no Python, 2 GB
	PYTHONPATH="$(CURDIR)" $(PY) -m PyInstaller --noconfirm --log-level WARN packaging/petseg.spec

bundle-labeling: $(VENV)/.bundle docs ## Make dist/petseg-labeling: the same without TensorFlow, a fifth as large
	PYTHONPATH="$(CURDIR)" $(PY) -m PyInstaller --noconfirm --log-level WARN packaging/petseg.spec -- --labeling

PETSEG_BUNDLE ?= dist/petseg

test-bundle: $(VENV)/.dev ## Drive a bundle on an X server; PETSEG_BUNDLE=dist/petseg-labeling for the other
	PETSEG_BUNDLE="$$(cd "$(PETSEG_BUNDLE)" && pwd)" $(HEADLESS) $(PY) -m pytest -m bundle --timeout=900 tests/bundles $(PYTEST_ARGS)

clean: ## Remove caches and build outputs (to start over, remove .venv too)
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache .benchmarks
	find core petseg_gui resources scripts tests -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/.made: $(STALE)
	@sh scripts/make_venv.sh $(VENV)
	@touch $@

# Wheels are preferred to newer sources: no compiler is needed.
$(VENV)/.app: $(VENV)/.made pyproject.toml
	@test -e $@ || echo 'Setting up PetSeg in $(VENV). This happens once: a download of about 820 MB, most of it TensorFlow; 3 GB on disk.'
	@$(PIP) install --prefer-binary --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.app
	@test -e $@ || echo 'Adding the tools for development: about 180 MB more.'
	@$(PIP) install --quiet --upgrade 'pip>=25.1'
	@$(PIP) install --quiet --prefer-binary --group dev
	@touch $@

$(VENV)/.docs: $(VENV)/.dev
	@$(PIP) install --quiet --prefer-binary --group docs
	@touch $@

$(VENV)/.bundle: $(VENV)/.dev
	@$(PIP) install --quiet --prefer-binary --group bundle
	@touch $@

# pip installs from outside; little of what it installs is ever imported, so nothing is compiled before.
$(READERS)/.made: $(VENV)/.dev pyproject.toml
	@test -e $@ || echo 'Setting up the readers of other programs in $(READERS): 2 GB on disk, or as CONTRIBUTING.md says.'
	@$(READERS)/bin/python -c '' 2>/dev/null || $(PY) -m venv --without-pip --clear $(READERS)
	@$(PIP) --python $(READERS)/bin/python install --quiet --prefer-binary --no-compile --group readers
	@touch $@

# It sees what .venv has, and adds Ray and its store to it.
$(SCALE)/.made: $(VENV)/.dev pyproject.toml
	@test -e $@ || echo 'Setting up Ray in $(SCALE): 650 MB on disk.'
	@$(SCALE)/bin/python -c '' 2>/dev/null || $(PY) -m venv --without-pip --clear $(SCALE)
	@$(PY) -c 'import sysconfig; print(sysconfig.get_path("purelib"))' > "$$($(SCALE)/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')/petseg.pth"
	@$(PIP) --python $(SCALE)/bin/python install --quiet --prefer-binary --no-compile --group scale
	@touch $@
