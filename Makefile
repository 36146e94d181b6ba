# Every target sets itself up; none needs another to have run before.
# Cheap checks come first, so that a slip is told in seconds.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
# Two cores: never two builds at once, and the order below is the order wanted.
.NOTPARALLEL:
.DELETE_ON_ERROR:

# Fresh from rustup, cargo is not yet on the path of this shell.
export PATH := $(PATH):$(HOME)/.cargo/bin
export CARGO_TARGET_DIR ?= $(CURDIR)/target

STEP := scripts/step.sh
# One selection of packages for every build: another one would build Tauri and
# Typst again with other features.
ALL := --locked --workspace

UI := $(shell find ui/src ui/public crates/samovar-i18n/ftl 2>/dev/null) \
      ui/index.html ui/package-lock.json ui/svelte.config.js ui/vite.config.ts

.PHONY: help run test check slips breadth bench bundle windows test-windows generate clean setup-run setup-bench setup-bundle setup-test

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: setup-run ui/dist/index.html ## Build and open the window (no display: files and screenshots in out/)
	@scripts/run.sh

# Clippy looks on while the compiler builds: every crate is gone through once.
test: export RUSTC_WORKSPACE_WRAPPER := clippy-driver
test: export CLIPPY_ARGS := -Dwarnings
test: setup-test slips ## All tests, from a clean clone
	@$(STEP) "Build, and Clippy on the way" cargo build $(ALL) --all-targets
	@SAMOVAR_STRICT_KEYS=1 $(STEP) "Tests, with the window on a virtual display" \
		scripts/with-display.sh cargo test $(ALL)
	@$(STEP) "Everything passed" true

# Slow and seldom wrong: before something is called done, not after every push.
breadth: setup-test ui/dist/index.html ## Packages, every screen in a browser, and chance tried many times over
	@$(STEP) "Build" cargo build $(ALL)
	@$(STEP) "Packages, in a copy of this machine" scripts/bundle.sh debug
	@$(STEP) "Every screen, language and theme against axe" npm --prefix ui run breadth
	@$(STEP) "Damage, kills and laptops that meet, many of each" env SAMOVAR_TRIALS=40 SAMOVAR_SEEDS=100 \
		cargo test $(ALL) --test planner_file --test sharing

check: setup-test slips ## Formatting, licences, lints, words and the window's own tests
	@$(STEP) "Clippy" cargo clippy $(ALL) --all-targets -- -D warnings

# What is told in seconds.
slips: setup-test
	@$(STEP) "Scripts" scripts/lint.sh
	@$(STEP) "Rust formatting" cargo fmt --all --check
	@$(STEP) "Licences" node scripts/licences.mjs
	@$(STEP) "Window: types" npm --prefix ui run --silent check
	@$(STEP) "Window: lint and formatting" npm --prefix ui run --silent lint
	@$(STEP) "Window: tests" npm --prefix ui run --silent test
	@$(MAKE) --no-print-directory ui/dist/index.html
	@$(STEP) "Words" env SAMOVAR_STRICT_KEYS=1 cargo test $(ALL) --test keys

bench: setup-bench ui/dist/index.html ## Speed, as ratios measured in one run
	@$(STEP) "Release build" cargo build --locked --release -p samovar -p samovar-cli -p samovar-tests
	@$(STEP) "Release build of the writer and the reader of calendars" cargo build --locked --release -p samovar-ical --examples
	@$(STEP) "Bench" scripts/with-display.sh "$(CARGO_TARGET_DIR)/release/bench"

bundle: setup-bundle ui/dist/index.html ## A .deb and a .rpm to install, tried in an empty system
	@$(STEP) "Release build" cargo build --locked --release -p samovar -p samovar-cli
	@$(STEP) "Packages" scripts/bundle.sh release

windows: ## The programs for Windows and their installer, built on Debian
	@scripts/windows.sh release
	@$(STEP) "Installer for Windows" scripts/windows-installer.sh \
		target/windows/x86_64-pc-windows-gnu/release target/packages

test-windows: ## The tests and a whole job for Windows, under Wine
	@scripts/test-windows.sh
	@$(STEP) "The same on Windows" scripts/same-on-windows.sh

generate: setup-run ui/dist/index.html ## Write the generated TypeScript again
	@$(STEP) "Generated files" env SAMOVAR_WRITE_GENERATED=1 cargo test --workspace generated_

clean: ## Remove everything built
	rm -rf "$(CARGO_TARGET_DIR)" ui/dist ui/node_modules out gen permissions

setup-run:
	@scripts/setup.sh run

setup-bench:
	@scripts/setup.sh bench

setup-test:
	@scripts/setup.sh test

setup-bundle:
	@scripts/setup.sh bundle

# The shell embeds ui/dist, so it must be there before cargo starts.
ui/dist/index.html: $(UI) | setup-run
	@$(STEP) "Window: build" npm --prefix ui run --silent build
