#!/bin/sh
cp "$(dirname "$0")/card.rs" card.rs
