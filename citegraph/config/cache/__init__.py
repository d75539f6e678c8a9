"""Options of the cache: what a build keeps of its work for the next one."""

from citegraph.config.cache.options import CacheOptions

__all__ = ["CacheOptions"]
