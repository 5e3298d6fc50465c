/**
 * What a platform is told that must know whether this program lives and can take requests: {@code /q/health/live} and
 * {@code /q/health/ready}. It knows of the {@linkplain org.parley.dataset dataset} being served and of nothing else.
 */
package org.parley.health;
