// SPDX-License-Identifier: MIT
#include "vectors.h"

#include <benchmark/benchmark.h>

using namespace eligibility;

namespace
{

constexpr std::size_t kPeople = 4096;

std::vector<Answers> people()
{
    Random random(20261122);
    std::vector<Answers> all;
    for (std::size_t i = 0; i < kPeople; ++i)
        all.push_back(answersOf(randomVector(random)));
    return all;
}

/// The floor: a person's sixteen answers at random, and nothing done with them.
void makeUpAnswers(benchmark::State &state)
{
    Random random(20261122);
    for (auto _ : state)
        benchmark::DoNotOptimize(randomVector(random));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(makeUpAnswers);

/// The same, given one by one.
void giveAnswers(benchmark::State &state)
{
    Random random(20261122);
    for (auto _ : state)
        benchmark::DoNotOptimize(answersOf(randomVector(random)));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(giveAnswers);

void assessAnswers(benchmark::State &state)
{
    const std::vector<Answers> all = people();
    std::size_t i = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(assess(all[i++ % kPeople]));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(assessAnswers);

/// From nothing to findings, a new person each time.
void makeUpGiveAndAssess(benchmark::State &state)
{
    Random random(20261122);
    for (auto _ : state)
        benchmark::DoNotOptimize(assess(answersOf(randomVector(random))));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(makeUpGiveAndAssess);

} // namespace
