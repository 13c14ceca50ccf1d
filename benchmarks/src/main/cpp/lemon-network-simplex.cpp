// Solves a flow of least cost with the network simplex of LEMON, for ./stagepact bench matching.
//
// Usage: lemon-network-simplex FILE
//
// FILE holds little-endian 64-bit integers: the number of nodes, the number of arcs, the supply of each node, then for each
// arc its tail, head, capacity and cost. Prints the cost of the flow and the processor seconds of run() alone.

#include <lemon/network_simplex.h>
#include <lemon/static_graph.h>

#include <cstdint>
#include <cstdio>
#include <ctime>
#include <stdexcept>
#include <utility>
#include <vector>

using Graph = lemon::StaticDigraph;
using Simplex = lemon::NetworkSimplex<Graph, int, std::int64_t>;

namespace {

std::vector<std::int64_t> read(std::FILE* file, std::size_t count) {
  std::vector<std::int64_t> numbers(count);
  if (std::fread(numbers.data(), sizeof(std::int64_t), count, file) != count) {
    throw std::runtime_error("The file is too short");
  }
  return numbers;
}

double cpu_seconds() {
  std::timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec + now.tv_nsec / 1e9;
}

}  // namespace

int main(int count, char** arguments) {
  std::FILE* file = count == 2 ? std::fopen(arguments[1], "rb") : nullptr;
  if (file == nullptr) {
    std::fprintf(stderr, "Usage: lemon-network-simplex FILE\n");
    return 2;
  }
  const auto sizes = read(file, 2);
  const auto supplies = read(file, sizes[0]);
  auto arcs = read(file, 4 * sizes[1]);
  std::fclose(file);

  // StaticDigraph takes arcs in the order of their tails, which is that of the file.
  std::vector<std::pair<int, int>> ends;
  ends.reserve(sizes[1]);
  for (std::size_t at = 0; at < arcs.size(); at += 4) {
    ends.emplace_back(arcs[at], arcs[at + 1]);
  }
  Graph graph;
  graph.build(sizes[0], ends.begin(), ends.end());

  Graph::NodeMap<int> supply(graph);
  for (int node = 0; node < sizes[0]; ++node) {
    supply[graph.node(node)] = supplies[node];
  }
  Graph::ArcMap<int> capacity(graph);
  Graph::ArcMap<std::int64_t> cost(graph);
  for (int arc = 0; arc < sizes[1]; ++arc) {
    capacity[graph.arc(arc)] = arcs[4 * arc + 2];
    cost[graph.arc(arc)] = arcs[4 * arc + 3];
  }
  arcs = {};
  ends = {};

  Simplex simplex(graph);
  simplex.upperMap(capacity).costMap(cost).supplyMap(supply);
  const double start = cpu_seconds();
  const auto outcome = simplex.run();
  const double seconds = cpu_seconds() - start;
  if (outcome != Simplex::OPTIMAL) {
    std::fprintf(stderr, "Not solved: %d\n", static_cast<int>(outcome));
    return 1;
  }
  std::printf("%lld %.6f\n", static_cast<long long>(simplex.totalCost<std::int64_t>()), seconds);
}
