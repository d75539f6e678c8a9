"""Compares what the program finds with gold files: parsing, lists, clusters and counts."""

from citegraph.evaluate.clusters import ClusterScore, b_cubed, pairwise, score_clusters
from citegraph.evaluate.gold import Gold, GoldClusters, GoldCounts, GoldReferences
from citegraph.evaluate.gold_files import read_gold
from citegraph.evaluate.list_gold import read_list_gold
from citegraph.evaluate.list_report import evaluate_lists, list_values, render_lists
from citegraph.evaluate.list_scores import DocumentScore, score_document
from citegraph.evaluate.parsing import ParsingScore, score_parsing
from citegraph.evaluate.render import render
from citegraph.evaluate.report import ParseReport, report_parsing
from citegraph.evaluate.report_text import render_report, report_values
from citegraph.evaluate.run import (
    Result,
    evaluate,
    evaluate_clusters,
    evaluate_counts,
    evaluate_parsing,
)

__all__ = [
    "ClusterScore",
    "DocumentScore",
    "Gold",
    "GoldClusters",
    "GoldCounts",
    "GoldReferences",
    "ParseReport",
    "ParsingScore",
    "Result",
    "b_cubed",
    "evaluate",
    "evaluate_clusters",
    "evaluate_counts",
    "evaluate_lists",
    "evaluate_parsing",
    "list_values",
    "pairwise",
    "read_gold",
    "read_list_gold",
    "render",
    "render_lists",
    "render_report",
    "report_parsing",
    "report_values",
    "score_clusters",
    "score_document",
    "score_parsing",
]
